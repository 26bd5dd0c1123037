// What the menu of a panel offers at this moment, in its order.
import type { Run } from '../../services/Run';
import { listKeepActions } from './listKeepActions';
import { linesOf } from './linesOf';
import type { PanelAction } from './PanelAction';
import type { RunDesk } from './RunDesk';
import type { RunPlace } from './RunPlace';
import { queueScope } from './queueScope';
import type { RunScope } from './RunScope';
import { startPlace } from './startPlace';
import { toLinePlace } from './toLinePlace';

export interface PanelScene {
  /** As the note has it now. */
  readonly place: RunPlace;
  /** Its note's text; null where it is not known. */
  readonly text: string | null;
  readonly run: Run | null;
  readonly desk: RunDesk;
  /** The panel, for its window and its clipboard. */
  readonly el: HTMLElement;
}

/** More of them do not fit a menu. */
const MOST_LINES = 12;

export function listPanelActions({ place, text: noteText, run, desk, el }: PanelScene): readonly PanelAction[] {
  const { run: texts } = desk.texts.ui;
  const text = run?.request.text ?? place.request.text;
  return [
    ...listLines(place, desk),
    ...(place.kind === 'block' && noteText !== null ? listScopes(place, noteText, desk) : []),
    { title: desk.texts.explain.action, icon: 'circle-help', act: () => desk.explainer.toggle(place) },
    { title: texts.copyForTerminal, icon: 'terminal', act: () => void el.win.navigator.clipboard.writeText(text) },
    ...listKeepActions(place, run, desk),
  ];
}

function listLines(place: RunPlace, desk: RunDesk): readonly PanelAction[] {
  const lines = linesOf(place);
  if (lines.length < 2) return [];
  return lines.slice(0, MOST_LINES).map((line) => ({ title: desk.texts.queue.runOneLine(line.title), icon: 'play', act: () => startPlace(toLinePlace(place, line), desk) }));
}

function listScopes({ key, span }: RunPlace, text: string, desk: RunDesk): readonly PanelAction[] {
  const { queue } = desk.texts;
  const act = (scope: RunScope) => (): void => queueScope({ path: key.path, text, offset: span.from }, scope, desk);
  return [
    { title: queue.runSection, icon: 'list-start', act: act('section') },
    { title: queue.runBelow, icon: 'arrow-down-to-line', act: act('below') },
    { title: queue.runNote, icon: 'list-video', act: act('note') },
    { title: queue.runOutdated, icon: 'refresh-cw', act: act('outdated') },
  ];
}
