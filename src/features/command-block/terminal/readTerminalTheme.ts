// The colours of the vault's theme for a terminal. A probe is asked, because a theme's variable may be any colour that CSS can say.
import type { ITheme } from '@xterm/xterm';

const names = [
  'black',
  'red',
  'green',
  'yellow',
  'blue',
  'magenta',
  'cyan',
  'white',
  'brightBlack',
  'brightRed',
  'brightGreen',
  'brightYellow',
  'brightBlue',
  'brightMagenta',
  'brightCyan',
  'brightWhite',
] as const;

/** `host` is the element in which the terminal is drawn; its own colours are those of plain text. */
export function readTerminalTheme(host: HTMLElement): ITheme {
  const { color: foreground, backgroundColor: background } = host.win.getComputedStyle(host);
  const probe = host.createSpan();
  const read = (cls: string): string => {
    probe.className = cls;
    return host.win.getComputedStyle(probe).color;
  };
  const colours = Object.fromEntries(names.map((name, index) => [name, read(`docker-notebook-fg-${index}`)]));
  const selection = read('docker-notebook-terminal-selection');
  const slider = read('docker-notebook-terminal-slider');
  const cursor = read('docker-notebook-terminal-cursor');
  probe.remove();
  return {
    ...colours,
    foreground,
    background,
    cursor,
    cursorAccent: background,
    selectionBackground: selection,
    scrollbarSliderBackground: slider,
    scrollbarSliderHoverBackground: slider,
    scrollbarSliderActiveBackground: slider,
  };
}
