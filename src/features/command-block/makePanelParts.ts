// The parts of a panel, in their order on the page.
import { InputLine } from './InputLine';
import { OutputView } from './OutputView';
import type { PanelPart } from './PanelPart';
import type { PanelSlots } from './PanelSlots';
import type { RunDesk } from './RunDesk';
import { RunNotice } from './RunNotice';
import type { RunPlace } from './RunPlace';

export interface PanelOwner {
  readonly place: RunPlace;
  readonly desk: RunDesk;
  /** Starts the place as the note has it now. */
  readonly start: () => void;
}

export function makePanelParts(slots: PanelSlots, { place, desk, start }: PanelOwner): readonly PanelPart[] {
  const { ui } = desk.texts;
  return [
    new OutputView(slots.output, ui.run, place.title),
    new RunNotice(slots.below, desk.texts, { retry: start }),
    new InputLine(slots.below, ui.run),
  ];
}
