// Keeps a part empty while a terminal shows what it would draw: what nobody sees is not drawn twice.
import type { PanelPart } from '../PanelPart';
import type { TerminalScreens } from './TerminalScreens';

export function unlessTerminal(part: PanelPart, screens: TerminalScreens): PanelPart {
  return {
    show: (run) => part.show(run && screens.isFor(run) ? null : run),
    close: () => part.close?.(),
  };
}
