// The places of a note in the editor, in Live Preview as decorations: a panel below each block, a button behind each item and each inline code.
// In source mode nothing is drawn, but what ran and what is trusted goes along with what is typed all the same.
// While its user types, decorations only move along; the note is read again a moment later (see LivePreview).
import { StateEffect, StateField, type EditorState, type Extension, type Range, type Transaction } from '@codemirror/state';
import { Decoration, EditorView, type DecorationSet, type WidgetType } from '@codemirror/view';
import { editorInfoField, editorLivePreviewField } from 'obsidian';
import { writeRunKey, type RunKey } from '../../services/RunKey';
import type { RunPlace } from './RunPlace';

/** What a place looks like; made by whoever owns the controls. */
export interface PlaceWidgets {
  panel(place: RunPlace): WidgetType;
  button(place: RunPlace): WidgetType;
  /** Whether an item has something below it: a run, or a line that is being completed. */
  hasPanel(place: RunPlace): boolean;
  isRunning(place: RunPlace): boolean;
}

export interface AnchoredPlace {
  readonly place: RunPlace;
  /** The end of the line below or behind which its controls stand. */
  readonly at: number;
}

export interface PlacesState {
  readonly path: string | null;
  /** False in source mode. */
  readonly isDrawn: boolean;
  readonly anchored: readonly AnchoredPlace[];
  readonly decorations: DecorationSet;
  /** Blocks that were edited in place since the note was read last: what ran there goes with them. */
  readonly moves: readonly (readonly [from: RunKey, to: RunKey])[];
}

const none: PlacesState = { path: null, isDrawn: false, anchored: [], decorations: Decoration.none, moves: [] };

export const readAgain = StateEffect.define<null>();

export function definePlacesField(read: (path: string, text: string) => readonly RunPlace[], widgets: PlaceWidgets): StateField<PlacesState> {
  const build = (state: EditorState, before: readonly AnchoredPlace[]): PlacesState => {
    const path = pathOf(state);
    if (path === null) return none;
    const found = read(path, state.doc.toString()).map((place) => ({ place, at: anchorOf(place, state) }));
    const moves = findMoves(before, found);
    // Half a command is none, but what runs there still needs its Stop.
    const gone = findGone(before, found).filter(({ place }) => widgets.isRunning(place) && !moves.some(([from]) => from === place.key));
    const anchored = [...found, ...gone];
    const isDrawn = isLivePreview(state);
    return { path, isDrawn, anchored, decorations: isDrawn ? decorate(anchored, state, widgets) : Decoration.none, moves };
  };
  return StateField.define<PlacesState>({
    create: (state) => build(state, []),
    update: (value, transaction) => {
      const anchored = transaction.docChanged ? value.anchored.map(({ place, at }) => ({ place, at: transaction.changes.mapPos(at, -1) })) : value.anchored;
      // Of another note no block is the same one.
      if (isToBeRead(value, transaction)) return build(transaction.state, pathOf(transaction.state) === value.path ? anchored : []);
      return transaction.docChanged ? { ...value, anchored, decorations: value.decorations.map(transaction.changes), moves: [] } : value;
    },
    provide: (field): Extension => EditorView.decorations.from(field, ({ decorations }) => decorations),
  });
}

function isLivePreview(state: EditorState): boolean {
  return state.field(editorLivePreviewField, false) === true;
}

/** Null in an editor without a note. */
function pathOf(state: EditorState): string | null {
  return state.field(editorInfoField, false)?.file?.path ?? null;
}

function isToBeRead(value: PlacesState, transaction: Transaction): boolean {
  if (transaction.effects.some((effect) => effect.is(readAgain))) return true;
  if (pathOf(transaction.state) !== value.path || (value.path !== null && isLivePreview(transaction.state) !== value.isDrawn)) return true;
  // What stands in a quote shows its controls only while the cursor is in it.
  return value.isDrawn && transaction.selection !== undefined && !transaction.docChanged && value.anchored.some(({ place }) => place.isQuoted);
}

function anchorOf({ kind, span }: RunPlace, { doc }: EditorState): number {
  if (kind === 'inline') return Math.min(span.to, doc.length);
  return kind === 'entry' ? doc.line(Math.min(span.line, doc.lines)).to : doc.lineAt(Math.min(span.to, doc.length)).to;
}

function decorate(anchored: readonly AnchoredPlace[], state: EditorState, widgets: PlaceWidgets): DecorationSet {
  const ranges: Range<Decoration>[] = [];
  for (const { place, at } of anchored) {
    if (place.isQuoted && !hasCursor(place, state)) continue;
    if (place.kind !== 'block') ranges.push(Decoration.widget({ widget: widgets.button(place), side: 1 }).range(at));
    if (place.kind === 'block' || widgets.hasPanel(place)) ranges.push(Decoration.widget({ widget: widgets.panel(place), side: 2, block: true }).range(state.doc.lineAt(at).to));
  }
  return Decoration.set(ranges, true);
}

function hasCursor({ span }: RunPlace, { selection }: EditorState): boolean {
  return selection.ranges.some(({ from, to }) => from <= span.to && to >= span.from);
}

function findMoves(before: readonly AnchoredPlace[], after: readonly AnchoredPlace[]): (readonly [RunKey, RunKey])[] {
  const known = new Set(before.map(({ place }) => writeRunKey(place.key)));
  return findGone(before, after).flatMap(({ place, at }) => {
    const successor = after.find((other) => other.at === at && other.place.kind === place.kind && !known.has(writeRunKey(other.place.key)));
    return successor ? [[place.key, successor.place.key] as const] : [];
  });
}

function findGone(before: readonly AnchoredPlace[], after: readonly AnchoredPlace[]): readonly AnchoredPlace[] {
  const keys = new Set(after.map(({ place }) => writeRunKey(place.key)));
  return before.filter(({ place }) => !keys.has(writeRunKey(place.key)));
}
