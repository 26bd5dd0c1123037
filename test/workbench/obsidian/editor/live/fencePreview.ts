// Fences of code that nobody claimed: their marks are hidden while the cursor is elsewhere, and the language stands in the corner.
import { syntaxTree } from '@codemirror/language';
import type { EditorState, Range } from '@codemirror/state';
import { Decoration, ViewPlugin, WidgetType } from '@codemirror/view';
import type { DecorationSet, EditorView, ViewUpdate } from '@codemirror/view';
import type { SyntaxNode } from '@lezer/common';
import { touches } from '../touches';

class FlairWidget extends WidgetType {
  constructor(
    private readonly language: string,
    private readonly code: string,
  ) {
    super();
  }

  override eq(other: FlairWidget): boolean {
    return other.language === this.language && other.code === this.code;
  }

  toDOM(): HTMLElement {
    const flair = createSpan({ cls: 'code-block-flair', text: this.language, attr: { 'aria-label': 'Copy' } });
    flair.addEventListener('click', () => void navigator.clipboard.writeText(this.code));
    return flair;
  }
}

function decorate(state: EditorState, fence: SyntaxNode): Range<Decoration>[] {
  if (touches(state, fence.from, fence.to)) return [];
  const info = fence.getChild('CodeInfo');
  const language = info ? (/^\S+/.exec(state.sliceDoc(info.from, info.to))?.[0] ?? '') : '';
  const code = fence.getChildren('CodeText').map(({ from, to }) => state.sliceDoc(from, to)).join('');
  const marks = fence.getChildren('CodeMark');
  const [open] = marks;
  if (!open) return [];
  const ranges = [Decoration.replace({ widget: new FlairWidget(language, code) }).range(open.from, state.doc.lineAt(open.from).to)];
  const close = marks[1];
  return close ? [...ranges, Decoration.replace({}).range(close.from, close.to)] : ranges;
}

function build(view: EditorView): DecorationSet {
  const ranges: Range<Decoration>[] = [];
  for (const { from, to } of view.visibleRanges) {
    syntaxTree(view.state).iterate({ from, to, enter: ({ name, node }) => void (name === 'FencedCode' && ranges.push(...decorate(view.state, node))) });
  }
  return Decoration.set(ranges, true);
}

export const fencePreview = ViewPlugin.fromClass(
  class {
    decorations: DecorationSet;

    constructor(view: EditorView) {
      this.decorations = build(view);
    }

    update(update: ViewUpdate): void {
      if (update.docChanged || update.viewportChanged || update.selectionSet || syntaxTree(update.startState) !== syntaxTree(update.state)) this.decorations = build(update.view);
    }
  },
  { decorations: (plugin) => plugin.decorations },
);
