// The parts of a panel, in their order on the page.
import { ChangeChips } from './ChangeChips';
import { MadeChips } from './containers/MadeChips';
import { ExplainPart } from './explain/ExplainPart';
import { FillForm } from './FillForm';
import { InputLine } from './InputLine';
import { OutputPart } from './output/OutputPart';
import type { PanelOwner } from './PanelOwner';
import type { PanelPart } from './PanelPart';
import type { PanelSlots } from './PanelSlots';
import { RequestsFold } from './RequestsFold';
import { RunNotice } from './RunNotice';
import { OfferedLinesPart } from './terminal/OfferedLinesPart';
import { TerminalPart } from './terminal/TerminalPart';
import { unlessTerminal } from './terminal/unlessTerminal';

export function makePanelParts(slots: PanelSlots, owner: PanelOwner): readonly PanelPart[] {
  const { desk, start } = owner;
  const { ui, terminal } = desk.texts;
  return [
    new FillForm(slots.above, owner),
    unlessTerminal(new OutputPart(slots.output, owner), desk.screens),
    new TerminalPart(slots.output, desk.screens, terminal),
    new OfferedLinesPart(slots.below, terminal),
    new ExplainPart(slots.below, owner),
    new RunNotice(slots.below, desk.texts, { retry: start }),
    new InputLine(slots.below, ui.run),
    new ChangeChips(slots.below, desk.texts),
    new MadeChips(slots.below, owner),
    new RequestsFold(slots.below, desk.texts.trace, owner.resized),
  ];
}
