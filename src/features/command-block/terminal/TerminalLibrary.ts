// What of the libraries that draw terminals is used.
import type { FitAddon } from '@xterm/addon-fit';
import type { SearchAddon } from '@xterm/addon-search';
import type { Terminal } from '@xterm/xterm';

export interface TerminalLibrary {
  readonly Terminal: typeof Terminal;
  readonly FitAddon: typeof FitAddon;
  readonly SearchAddon: typeof SearchAddon;
}
