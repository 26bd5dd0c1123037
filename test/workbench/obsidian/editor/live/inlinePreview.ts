// Live Preview within lines: marks are hidden and small things drawn, except where the cursor is.
import { syntaxTree } from '@codemirror/language';
import type { EditorState, Range } from '@codemirror/state';
import { Decoration, ViewPlugin } from '@codemirror/view';
import type { DecorationSet, EditorView, ViewUpdate } from '@codemirror/view';
import type { SyntaxNode } from '@lezer/common';
import { touches } from '../touches';
import { CheckboxWidget } from './CheckboxWidget';
import { SymbolWidget } from './SymbolWidget';

const HIDDEN_IN_PARENT = new Set(['EmphasisMark', 'StrikethroughMark', 'HighlightMark', 'WikilinkMark']);
const hide = Decoration.replace({});

interface Place {
  readonly state: EditorState;
  /** The cursor shows only in an editor that has the focus. */
  readonly isFocused: boolean;
  readonly ranges: Range<Decoration>[];
}

const isTouched = (place: Place, from: number, to: number): boolean => place.isFocused && touches(place.state, from, to);

function isLineTouched(place: Place, node: SyntaxNode): boolean {
  const { from, to } = place.state.doc.lineAt(node.from);
  return isTouched(place, from, to);
}

function add(place: Place, decoration: Decoration, from: number, to: number): void {
  if (from < to) place.ranges.push(decoration.range(from, to));
}

function hideLinkTarget(place: Place, node: SyntaxNode): void {
  const marks = node.getChildren('LinkMark');
  const [open, close] = marks;
  if (!node.getChild('URL') || !open || !close || isTouched(place, node.from, node.to)) return;
  add(place, hide, open.from, open.to);
  add(place, hide, close.from, node.to);
}

function hideAliasTarget(place: Place, node: SyntaxNode): void {
  if (isTouched(place, node.from, node.to)) return;
  const bar = place.state.sliceDoc(node.from, node.to).search(/\\?\|/);
  if (bar > 0) add(place, hide, node.from + 2, node.from + bar + (place.state.sliceDoc(node.from + bar, node.from + bar + 1) === '\\' ? 2 : 1));
}

function drawListMark(place: Place, node: SyntaxNode): void {
  const source = place.state.sliceDoc(node.from, node.to);
  if (!/^[-*+]$/.test(source) || isTouched(place, node.from, node.to + 1)) return;
  const isTask = /^\s\[.\]\s/.test(place.state.sliceDoc(node.to, node.to + 5));
  if (isTask) add(place, hide, node.from, node.to + 1);
  else add(place, Decoration.replace({ widget: new SymbolWidget('•', 'list-bullet') }), node.from, node.to);
}

function drawTask(place: Place, node: SyntaxNode): void {
  if (isTouched(place, node.from, node.to)) return;
  const mark = place.state.sliceDoc(node.from + 1, node.from + 2);
  add(place, Decoration.replace({ widget: new CheckboxWidget(mark !== ' ') }), node.from, node.to);
}

function visit(place: Place, node: SyntaxNode): void {
  const { name, parent } = node;
  if (HIDDEN_IN_PARENT.has(name) && parent && !isTouched(place, parent.from, parent.to)) add(place, hide, node.from, node.to);
  else if (name === 'CodeMark' && parent?.name === 'InlineCode' && !isTouched(place, parent.from, parent.to)) add(place, hide, node.from, node.to);
  else if (name === 'HeaderMark' && !isLineTouched(place, node)) add(place, hide, node.from, node.to + (place.state.sliceDoc(node.to, node.to + 1) === ' ' ? 1 : 0));
  else if (name === 'QuoteMark' && !isLineTouched(place, node)) add(place, hide, node.from, node.to);
  else if (name === 'Escape' && !isTouched(place, node.from, node.to)) add(place, hide, node.from, node.from + 1);
  else if (name === 'Link') hideLinkTarget(place, node);
  else if (name === 'Wikilink') hideAliasTarget(place, node);
  else if (name === 'ListMark') drawListMark(place, node);
  else if (name === 'TaskMarker') drawTask(place, node);
  else if (name === 'HorizontalRule' && !isLineTouched(place, node)) add(place, Decoration.replace({ widget: new SymbolWidget('', 'hr') }), node.from, node.to);
}

function build(view: EditorView): DecorationSet {
  const place: Place = { state: view.state, isFocused: view.hasFocus, ranges: [] };
  for (const { from, to } of view.visibleRanges) syntaxTree(view.state).iterate({ from, to, enter: ({ node }) => visit(place, node) });
  return Decoration.set(place.ranges, true);
}

export const inlinePreview = ViewPlugin.fromClass(
  class {
    decorations: DecorationSet;

    constructor(view: EditorView) {
      this.decorations = build(view);
    }

    update(update: ViewUpdate): void {
      const isParsed = syntaxTree(update.startState) !== syntaxTree(update.state);
      if (update.docChanged || update.viewportChanged || update.selectionSet || update.focusChanged || isParsed) this.decorations = build(update.view);
    }
  },
  { decorations: (plugin) => plugin.decorations },
);
