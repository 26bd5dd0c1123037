// The look of terminal text as far as a theme can express it: sixteen colours and four attributes, written as marks for a class list.

export interface TextStyle {
  /** 0–7 and their bright forms 8–15, or null for the theme's own. */
  readonly foreground: number | null;
  readonly background: number | null;
  readonly marks: ReadonlySet<TextMark>;
}

export type TextMark = 'bold' | 'dim' | 'italic' | 'underline' | 'inverse';

export const plainStyle: TextStyle = { foreground: null, background: null, marks: new Set() };

const switchedOn = new Map<number, TextMark>([[1, 'bold'], [2, 'dim'], [3, 'italic'], [4, 'underline'], [7, 'inverse']]);
const switchedOff = new Map<number, readonly TextMark[]>([[22, ['bold', 'dim']], [23, ['italic']], [24, ['underline']], [27, ['inverse']]]);

/** The style after an SGR sequence (ECMA-48 §8.3.117); colours beyond the sixteen leave the colour as it was. */
export function applyGraphics(style: TextStyle, parameters: readonly number[]): TextStyle {
  let next = style;
  for (let index = 0; index < parameters.length; index++) {
    const code = parameters[index] ?? 0;
    if (code === 38 || code === 48) {
      const isPalette = parameters[index + 1] === 5;
      const colour = isPalette ? parameters[index + 2] : undefined;
      if (colour !== undefined && colour < 16) next = code === 38 ? { ...next, foreground: colour } : { ...next, background: colour };
      index += isPalette ? 2 : 4;
    } else {
      next = applyCode(next, code);
    }
  }
  return next;
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
