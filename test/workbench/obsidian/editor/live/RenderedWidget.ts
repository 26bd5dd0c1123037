// A callout, a table or an embedded note, drawn as in Reading view.
import type { App } from '../../app/App';
import type { Component } from '../../base/Component';
import { MarkdownPreviewRenderer } from '../../markdown/MarkdownPreviewRenderer';
import { MarkdownRenderer } from '../../markdown/MarkdownRenderer';
import { listenToReading } from '../../markdown/listenToReading';
import { BlockWidget } from './BlockWidget';

export class RenderedWidget extends BlockWidget {
  protected override readonly cls: string;
  private readonly generation = MarkdownPreviewRenderer.generation;

  constructor(
    source: string,
    path: string,
    private readonly app: App,
    kind: 'callout' | 'table' | 'embed',
  ) {
    super(source, path);
    this.cls = kind === 'callout' ? 'cm-callout' : kind === 'table' ? 'cm-table-widget' : 'cm-note-embed';
  }

  override eq(other: RenderedWidget): boolean {
    return other instanceof RenderedWidget && other.source === this.source && other.path === this.path && other.generation === this.generation;
  }

  protected draw(holder: HTMLElement, component: Component): void {
    void MarkdownRenderer.render(this.app, this.source, holder, this.path, component);
    listenToReading(holder, { app: this.app, sourcePath: () => this.path, toggleTask: () => undefined });
  }
}
