// Live Preview of whole blocks: code of claimed languages, callouts, tables, embedded notes. Where the cursor is, the source stands.
import { ensureSyntaxTree, syntaxTree } from '@codemirror/language';
import { StateEffect, StateField } from '@codemirror/state';
import type { EditorState, Range } from '@codemirror/state';
import { Decoration, EditorView } from '@codemirror/view';
import type { DecorationSet } from '@codemirror/view';
import type { SyntaxNode } from '@lezer/common';
import { codeBlockHandlers } from '../../markdown/codeBlockHandlers';
import { editorInfoField } from '../editorFields';
import { touches } from '../touches';
import type { BlockWidget } from './BlockWidget';
import { CodeBlockWidget } from './CodeBlockWidget';
import { RenderedWidget } from './RenderedWidget';

const PARSE_TIME = 100; // milliseconds

/** Says that what plugins register has changed. */
export const refreshBlocks = StateEffect.define<null>();

function makeCodeWidget(state: EditorState, node: SyntaxNode, source: string): BlockWidget | null {
  const info = node.getChild('CodeInfo');
  const language = info ? (/^\S+/.exec(state.sliceDoc(info.from, info.to))?.[0] ?? '') : '';
  const handler = codeBlockHandlers.find(language);
  if (!handler) return null;
  const { app, file } = state.field(editorInfoField);
  const code = node.getChildren('CodeText').map(({ from, to }) => state.sliceDoc(from, to)).join('');
  return new CodeBlockWidget(source, file?.path ?? '', { app, language, code: code.replace(/\n$/, ''), handler });
}

function makeWidget(state: EditorState, node: SyntaxNode, source: string): BlockWidget | null {
  if (node.name === 'FencedCode') return makeCodeWidget(state, node, source);
  const isCallout = node.name === 'Blockquote' && /^\s*>\s*\[![^\]\n]+\]/.test(source);
  const isEmbed = node.name === 'Paragraph' && /^!\[\[[^\]\n]+\]\]\s*$/.test(source);
  const kind = isCallout ? 'callout' : node.name === 'Table' ? 'table' : isEmbed ? 'embed' : null;
  if (!kind) return null;
  const { app, file } = state.field(editorInfoField);
  return new RenderedWidget(source, file?.path ?? '', app, kind);
}

function build(state: EditorState): DecorationSet {
  const tree = ensureSyntaxTree(state, state.doc.length, PARSE_TIME) ?? syntaxTree(state);
  const ranges: Range<Decoration>[] = [];
  tree.iterate({
    enter: ({ node }) => {
      const { from } = state.doc.lineAt(node.from);
      const { to } = state.doc.lineAt(node.to);
      const widget = node.name === 'Document' || touches(state, from, to) ? null : makeWidget(state, node, state.sliceDoc(from, to));
      if (!widget) return undefined;
      ranges.push(Decoration.replace({ widget, block: true }).range(from, to));
      return false;
    },
  });
  return Decoration.set(ranges, true);
}

export const blockPreview = StateField.define<DecorationSet>({
  create: build,
  update: (blocks, transaction) => {
    const isRefreshed = transaction.effects.some((effect) => effect.is(refreshBlocks));
    const isParsed = syntaxTree(transaction.startState) !== syntaxTree(transaction.state);
    return transaction.docChanged || transaction.selection || isRefreshed || isParsed ? build(transaction.state) : blocks;
  },
  provide: (field) => EditorView.decorations.from(field),
});
