// What the piece of a docker line under the pointer means, in Live Preview and in source mode.
import type { Extension } from '@codemirror/state';
import { hoverTooltip, type EditorView, type Tooltip } from '@codemirror/view';
import { editorInfoField } from 'obsidian';
import { findPartAt } from '../../../core/explain/findPartAt';
import type { RunDesk } from '../RunDesk';
import { drawPart } from './drawPart';
import { offsetInCode } from './offsetInCode';

export function explainOnHover(desk: RunDesk): Extension {
  return hoverTooltip((view, at) => findTooltip(view, at, desk));
}

function findTooltip({ state }: EditorView, at: number, { places, explainer }: RunDesk): Tooltip | null {
  const path = state.field(editorInfoField, false)?.file?.path;
  if (path === undefined) return null;
  const place = places.read(path, state.doc.toString()).find(({ span }) => span.from <= at && at <= span.to);
  const offset = place ? offsetInCode(place, state.doc, at) : null;
  if (!place || offset === null) return null;
  const found = findPartAt(explainer.explain(place, false), offset);
  if (!found) return null;
  const { part } = found;
  // The place of an item is in the line that runs, not in the note.
  const [from, to] = place.kind === 'entry' ? [at, at] : [Math.max(0, at - (offset - part.place.from)), Math.min(state.doc.length, at + (part.place.to - offset))];
  return {
    pos: Math.max(from, state.doc.lineAt(at).from),
    end: Math.min(to, state.doc.lineAt(at).to),
    above: true,
    create: (view) => {
      const dom = view.dom.createDiv({ cls: ['docker-notebook-explained', 'docker-notebook-explained-hover'] });
      dom.remove();
      drawPart(dom, part, explainer, explainer.finder(path));
      return { dom };
    },
  };
}
