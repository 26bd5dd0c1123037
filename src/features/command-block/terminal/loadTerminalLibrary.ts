// Loads the libraries that draw terminals; nothing of them is evaluated before the first terminal, and not all in one task.
import { nextTask } from '../../shared/nextTask';
import type { TerminalLibrary } from './TerminalLibrary';

export async function loadTerminalLibrary(): Promise<TerminalLibrary> {
  await nextTask();
  const { Terminal } = await import('@xterm/xterm');
  await nextTask();
  const [{ FitAddon }, { SearchAddon }] = await Promise.all([import('@xterm/addon-fit'), import('@xterm/addon-search')]);
  return { Terminal, FitAddon, SearchAddon };
}
