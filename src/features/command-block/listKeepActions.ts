// What the menu of a panel offers about keeping its output in the note.
import type { Run } from '../../services/Run';
import type { PanelAction } from './PanelAction';
import type { RunDesk } from './RunDesk';
import type { RunPlace } from './RunPlace';
import { tellKeep } from './tellKeep';

export function listKeepActions(place: RunPlace, run: Run | null, { kept, texts: { keep } }: RunDesk): readonly PanelAction[] {
  const isKept = kept.has(place);
  const actions: PanelAction[] = [];
  if (kept.canKeep(run)) actions.push({ title: isKept ? keep.update : keep.keep, icon: 'save', act: () => void tellKeep(kept.keep(place, run), keep.kept, keep) });
  if (isKept) actions.push({ title: keep.remove, icon: 'trash-2', act: () => void tellKeep(kept.remove(place), keep.removed, keep) });
  return actions;
}
