// What the piece of a docker line under the pointer means, in Live Preview and in source mode.
import type { Extension } from '@codemirror/state';
import { closeHoverTooltips, hoverTooltip, type EditorView, type Tooltip } from '@codemirror/view';
import { editorInfoField } from 'obsidian';
import type { ExplainedPart } from '../../../core/explain/ExplainedPart';
import { findPartAt } from '../../../core/explain/findPartAt';
import type { RunDesk } from '../RunDesk';
import { drawTold } from './drawTold';
import { offsetInCode } from './offsetInCode';
import { onEscape } from './onEscape';

export function explainOnHover(desk: RunDesk): Extension {
  return hoverTooltip((view, at) => findTooltip(view, at, desk), { hideOnChange: true });
}

function findTooltip({ state }: EditorView, at: number, desk: RunDesk): Tooltip | null {
  const path = state.field(editorInfoField, false)?.file?.path;
  if (path === undefined) return null;
  const { places, explainer } = desk;
  const place = places.read(path, state.doc.toString()).find(({ span }) => span.from <= at && at <= span.to);
  const offset = place ? offsetInCode(place, state.doc, at) : null;
  if (!place || offset === null) return null;
  const part = findPartAt(explainer.explain(place, false), offset)?.part;
  if (!part) return null;
  // The place of an item is in the line that runs, not in the note.
  const [from, to] = place.kind === 'entry' ? [at, at] : [at - (offset - part.place.from), at + (part.place.to - offset)];
  const line = state.doc.lineAt(at);
  return { pos: Math.max(from, line.from), end: Math.min(to, line.to), above: true, create: (view) => drawTooltip(view, part, desk, path) };
}

function drawTooltip(view: EditorView, part: ExplainedPart, { explainer }: RunDesk, path: string): ReturnType<Tooltip['create']> {
  const dom = view.dom.createDiv();
  dom.remove();
  drawTold(dom, part, explainer, path);
  const stopListening = onEscape(dom.doc, () => view.dispatch({ effects: closeHoverTooltips }));
  return { dom, destroy: stopListening };
}
