// One word that begins with a dash, taken apart as pflag does it: `--name=value`, `-it`, `-p8080:80`. What is no flag is kept, with none.
import type { Flag } from './Flag';

export interface FlagPiece {
  /** Null where there is no flag of that name. */
  readonly flag: Flag | null;
  /** As it is typed: `--name`, and `-t` of `-it`. */
  readonly name: string;
  /** UTF-16 code units into the word; a dash belongs to the first of several letters, a value to its flag. */
  readonly from: number;
  readonly to: number;
  /** What stands in the word itself; null where nothing does. */
  readonly value: string | null;
}

/** `text` begins with a dash, and is more than one. Only the last piece has a value, or awaits one. */
export function splitFlagWord(text: string, flags: readonly Flag[]): readonly FlagPiece[] {
  return text.startsWith('--') ? [splitLong(text, flags)] : splitShorts(text, flags);
}

function splitLong(text: string, flags: readonly Flag[]): FlagPiece {
  const equals = text.indexOf('=');
  const name = equals < 0 ? text : text.slice(0, equals);
  const flag = flags.find((each) => each.name === name.slice(2)) ?? null;
  return { flag, name, from: 0, to: text.length, value: equals < 0 ? null : text.slice(equals + 1) };
}

function splitShorts(text: string, flags: readonly Flag[]): readonly FlagPiece[] {
  const pieces: FlagPiece[] = [];
  for (let at = 1; at < text.length; ) {
    const letter = String.fromCodePoint(text.codePointAt(at) ?? 0);
    const from = at === 1 ? 0 : at;
    const flag = flags.find(({ short }) => short === letter) ?? null;
    at += letter.length;
    const rest = text.slice(at);
    // The `=` is stripped only where something follows it: `-p=` has the value "=".
    const isAssigned = flag !== null && rest.length > 1 && rest.startsWith('=');
    const takesRest = isAssigned || (flag !== null && flag.kind !== 'bool' && rest !== '');
    pieces.push({ flag, name: `-${letter}`, from, to: takesRest ? text.length : at, value: takesRest ? rest.slice(isAssigned ? 1 : 0) : null });
    if (takesRest) break;
  }
  return pieces;
}
