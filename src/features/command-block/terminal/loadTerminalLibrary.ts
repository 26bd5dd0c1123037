// Loads the libraries that draw terminals; nothing of them is evaluated before the first terminal.
import type { TerminalLibrary } from './TerminalLibrary';

export async function loadTerminalLibrary(): Promise<TerminalLibrary> {
  const [{ Terminal }, { FitAddon }, { SearchAddon }] = await Promise.all([import('@xterm/xterm'), import('@xterm/addon-fit'), import('@xterm/addon-search')]);
  return { Terminal, FitAddon, SearchAddon };
}
