// A code block whose language a plugin claimed. The handler runs before the element is in the document: section info is null until then.
import type { EditorView } from '@codemirror/view';
import type { App } from '../../app/App';
import type { Component } from '../../base/Component';
import { MarkdownRenderer } from '../../markdown/MarkdownRenderer';
import type { CodeBlockHandler } from '../../markdown/PostProcessor';
import { BlockWidget } from './BlockWidget';

interface CodeBlock {
  readonly app: App;
  readonly language: string;
  /** The text between the fences. */
  readonly code: string;
  readonly handler: CodeBlockHandler;
}

export class CodeBlockWidget extends BlockWidget {
  protected override readonly cls: string;

  constructor(
    source: string,
    path: string,
    private readonly block: CodeBlock,
  ) {
    super(source, path);
    this.cls = `cm-preview-code-block cm-lang-${block.language}`;
  }

  override eq(other: CodeBlockWidget): boolean {
    return other instanceof CodeBlockWidget && other.source === this.source && other.path === this.path && other.block.handler === this.block.handler;
  }

  protected draw(holder: HTMLElement, component: Component, view: EditorView): void {
    const { app, language, code, handler } = this.block;
    const content = holder.createDiv(`block-language-${language}`);
    const context = MarkdownRenderer.makeContext(app, this.path, component, (el) => {
      if (!holder.isConnected || !holder.contains(el)) return null;
      const { doc } = view.state;
      const lineStart = doc.lineAt(view.posAtDOM(holder)).number - 1;
      return { text: doc.toString(), lineStart, lineEnd: lineStart + this.source.split('\n').length - 1 };
    });
    try {
      void Promise.resolve(handler(code, content, context)).catch((error: unknown) => console.error(error));
    } catch (error) {
      console.error(error);
    }
  }
}
