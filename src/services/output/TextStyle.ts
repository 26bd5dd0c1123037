// The look of terminal text, written as marks: the sixteen colours that a theme has, any other colour by its value, and the attributes.
import { paletteColour } from './paletteColour';
import { writeColour } from './writeColour';

export interface TextStyle {
  /** 0–7 and their bright forms 8–15, `#rrggbb`, or null for the theme's own. */
  readonly foreground: TextColour;
  readonly background: TextColour;
  readonly marks: ReadonlySet<TextMark>;
}

export type TextColour = number | string | null;

export type TextMark = 'bold' | 'dim' | 'italic' | 'underline' | 'inverse';

export const plainStyle: TextStyle = { foreground: null, background: null, marks: new Set() };

const switchedOn = new Map<number, TextMark>([[1, 'bold'], [2, 'dim'], [3, 'italic'], [4, 'underline'], [7, 'inverse']]);
const switchedOff = new Map<number, readonly TextMark[]>([[22, ['bold', 'dim']], [23, ['italic']], [24, ['underline']], [27, ['inverse']]]);

/** The style after an SGR sequence (ECMA-48 §8.3.117; 38 and 48 as in ITU T.416 and as xterm writes them). */
export function applyGraphics(style: TextStyle, parameters: readonly number[]): TextStyle {
  let next = style;
  for (let index = 0; index < parameters.length; index++) {
    const code = parameters[index] ?? 0;
    if (code === 38 || code === 48) {
      const { colour, length } = readColour(parameters.slice(index + 1));
      if (colour !== null) next = code === 38 ? { ...next, foreground: colour } : { ...next, background: colour };
      index += length;
    } else {
      next = applyCode(next, code);
    }
  }
  return next;
}

function readColour([kind, first = 0, green = 0, blue = 0]: readonly number[]): { readonly colour: TextColour; readonly length: number } {
  if (kind === 5) return { colour: paletteColour(first), length: 2 };
  return { colour: kind === 2 ? writeColour([first, green, blue]) : null, length: 4 };
}

function applyCode(style: TextStyle, code: number): TextStyle {
  const on = switchedOn.get(code);
  const off = switchedOff.get(code);
  if (code === 0) return plainStyle;
  if (on) return { ...style, marks: new Set([...style.marks, on]) };
  if (off) return { ...style, marks: new Set([...style.marks].filter((mark) => !off.includes(mark))) };
  if (code >= 30 && code <= 37) return { ...style, foreground: code - 30 };
  if (code >= 90 && code <= 97) return { ...style, foreground: code - 82 };
  if (code === 39) return { ...style, foreground: null };
  if (code >= 40 && code <= 47) return { ...style, background: code - 40 };
  if (code >= 100 && code <= 107) return { ...style, background: code - 92 };
  if (code === 49) return { ...style, background: null };
  return style;
}

/** The marks in a fixed order, so that equal looks are equal texts. */
export function writeStyle(style: TextStyle): string {
  return [
    style.foreground === null ? '' : `fg-${style.foreground}`,
    style.background === null ? '' : `bg-${style.background}`,
    ...[...style.marks].sort(),
  ]
    .filter((mark) => mark !== '')
    .join(' ');
}
