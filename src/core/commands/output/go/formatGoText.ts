// A text under the verbs v, s, q, x and X of Go's Printf, and padding for all verbs.
import { quoteGo } from '../../values/quoteGo';
import type { FormatFlags } from './FormatFlags';

const encoder = new TextEncoder();

/** Null where the verb is none for texts. */
export function formatGoText(text: string, flags: FormatFlags): string | null {
  const cut = flags.precision >= 0 ? [...text].slice(0, flags.precision).join('') : text;
  switch (flags.verb) {
    case 'v':
      return pad(flags.isSource ? quoteGo(cut) : cut, flags);
    case 's':
      return pad(cut, flags);
    case 'q':
      return pad(flags.isSharp && !/[`\p{Cc}\ufeff]/u.test(cut.replaceAll('\t', '')) ? `\`${cut}\`` : quote(cut, flags), flags);
    case 'x':
    case 'X':
      return pad(toHex(text, flags), flags);
    default:
      return null;
  }
}

/** With `+` only ASCII stays as it is. */
function quote(text: string, flags: FormatFlags): string {
  const quoted = quoteGo(text);
  if (!flags.isSigned) return quoted;
  return quoted.replace(/[^\p{ASCII}]/gu, (character) => {
    const code = character.codePointAt(0) ?? 0;
    return code > 0xffff ? `\\U${code.toString(16).padStart(8, '0')}` : `\\u${code.toString(16).padStart(4, '0')}`;
  });
}

function toHex(text: string, flags: FormatFlags): string {
  const bytes = [...encoder.encode(text)].slice(0, flags.precision < 0 ? undefined : flags.precision);
  const digits = bytes.map((byte) => byte.toString(16).padStart(2, '0'));
  const prefix = flags.isSharp ? '0x' : '';
  const hex = digits.length === 0 ? '' : flags.isSpaced ? digits.map((each) => prefix + each).join(' ') : prefix + digits.join('');
  return flags.verb === 'X' ? hex.toUpperCase() : hex;
}

/** To the width that was asked for, counted in characters. */
export function pad(text: string, flags: FormatFlags): string {
  const missing = flags.width - [...text].length;
  if (missing <= 0) return text;
  if (flags.isLeft) return text + ' '.repeat(missing);
  return (flags.isZeroed ? '0' : ' ').repeat(missing) + text;
}
