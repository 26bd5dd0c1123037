// What the menu of a panel offers at this moment, in its order.
import type { Run } from '../../services/Run';
import type { PanelAction } from './PanelAction';
import type { RunDesk } from './RunDesk';
import type { RunPlace } from './RunPlace';

export interface PanelScene {
  /** As the note has it now. */
  readonly place: RunPlace;
  readonly run: Run | null;
  readonly desk: RunDesk;
  /** The panel, for its window and its clipboard. */
  readonly el: HTMLElement;
}

export function listPanelActions({ place, run, desk, el }: PanelScene): readonly PanelAction[] {
  const { run: texts } = desk.texts.ui;
  const text = run?.request.text ?? place.request.text;
  return [{ title: texts.copyForTerminal, icon: 'terminal', act: () => void el.win.navigator.clipboard.writeText(text) }];
}
