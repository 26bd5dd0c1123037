// Classes on whole lines, by the block that they belong to, and the colours of code: for Live Preview and source mode alike.
import { syntaxTree } from '@codemirror/language';
import { RangeSetBuilder } from '@codemirror/state';
import type { EditorState } from '@codemirror/state';
import { Decoration, ViewPlugin } from '@codemirror/view';
import type { DecorationSet, EditorView, ViewUpdate } from '@codemirror/view';
import type { SyntaxNode } from '@lezer/common';
import { tokenizeCode } from '../markdown/tokenizeCode';

type Classes = Map<number, Set<string>>;

function addLines(classes: Classes, state: EditorState, node: { from: number; to: number }, name: (line: number, first: number, last: number) => string): void {
  const [first, last] = [state.doc.lineAt(node.from).number, state.doc.lineAt(node.to).number];
  for (let line = first; line <= last; line += 1) {
    const { from } = state.doc.line(line);
    const known = classes.get(from) ?? new Set();
    for (const part of name(line, first, last).split(' ')) known.add(part);
    classes.set(from, known);
  }
}

const codeLine = (line: number, first: number, last: number): string =>
  `HyperMD-codeblock HyperMD-codeblock-bg${line === first ? ' HyperMD-codeblock-begin' : ''}${line === last ? ' HyperMD-codeblock-end' : ''}`;

function collect(view: EditorView): { readonly classes: Classes; readonly fences: SyntaxNode[] } {
  const { state } = view;
  const classes: Classes = new Map();
  const fences: SyntaxNode[] = [];
  const depth = { list: 0 };
  for (const { from, to } of view.visibleRanges) {
    syntaxTree(state).iterate({
      from,
      to,
      enter: (node) => {
        const level = /Heading(\d)$/.exec(node.name)?.[1];
        if (level !== undefined) addLines(classes, state, node, () => `HyperMD-header HyperMD-header-${level}`);
        else if (node.name === 'FencedCode' || node.name === 'CodeBlock') {
          addLines(classes, state, node, codeLine);
          fences.push(node.node);
        } else if (node.name === 'Blockquote') addLines(classes, state, node, () => 'HyperMD-quote');
        else if (node.name === 'BulletList' || node.name === 'OrderedList') depth.list += 1;
        else if (node.name === 'ListItem') addLines(classes, state, { from: node.from, to: node.from }, () => `HyperMD-list-line HyperMD-list-line-${depth.list}`);
        else if (node.name === 'Table') addLines(classes, state, node, () => 'HyperMD-table-row');
      },
      leave: (node) => {
        if (node.name === 'BulletList' || node.name === 'OrderedList') depth.list -= 1;
      },
    });
  }
  return { classes, fences };
}

function drawTokens(state: EditorState, fence: SyntaxNode): readonly { from: number; to: number; kind: string }[] {
  const info = fence.getChild('CodeInfo');
  const language = info ? (/^\S+/.exec(state.sliceDoc(info.from, info.to))?.[0] ?? '') : '';
  return fence.getChildren('CodeText').flatMap(({ from, to }) =>
    tokenizeCode(language, state.sliceDoc(from, to)).map((token) => ({ from: from + token.from, to: from + token.to, kind: token.kind })),
  );
}

function build(view: EditorView): DecorationSet {
  const { classes, fences } = collect(view);
  const lines = [...classes].map(([from, names]) => ({ from, to: from, decoration: Decoration.line({ class: [...names].join(' ') }) }));
  const tokens = fences
    .flatMap((fence) => drawTokens(view.state, fence))
    .map(({ from, to, kind }) => ({ from, to, decoration: Decoration.mark({ class: `token ${kind}` }) }));
  const builder = new RangeSetBuilder<Decoration>();
  const all = [...lines, ...tokens].sort((one, other) => one.from - other.from || one.decoration.startSide - other.decoration.startSide);
  for (const { from, to, decoration } of all) builder.add(from, to, decoration);
  return builder.finish();
}

export const lineClasses = ViewPlugin.fromClass(
  class {
    decorations: DecorationSet;

    constructor(view: EditorView) {
      this.decorations = build(view);
    }

    update(update: ViewUpdate): void {
      if (update.docChanged || update.viewportChanged || syntaxTree(update.startState) !== syntaxTree(update.state)) this.decorations = build(update.view);
    }
  },
  { decorations: (plugin) => plugin.decorations },
);
