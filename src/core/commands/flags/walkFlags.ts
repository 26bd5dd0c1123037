// The flags among words that keep their places, for whoever shows a line and does not run it: nothing is refused and no value is checked.
// What runs is read by `readFlags`, which stops at the first word that pflag would refuse.
import type { Flag } from './Flag';
import { splitFlagWord, type FlagPiece } from './splitFlagWord';

export interface WalkedWord {
  /** Null where only the run can tell: it is taken for an argument. */
  readonly text: string | null;
}

export interface FlagStep<Word> {
  readonly word: Word;
  /** None for `--`, which ends the flags. */
  readonly pieces: readonly FlagPiece[];
  /** The word behind it, where that is the value of the last piece. */
  readonly value: Word | null;
}

export interface FlagWalk<Word> {
  readonly steps: readonly FlagStep<Word>[];
  readonly args: readonly Word[];
  /** Whose value would come next; null where the words end with none missing. */
  readonly awaited: Flag | null;
  /** No further word is a flag. */
  readonly isOver: boolean;
}

/** `isInterspersed`: flags may follow arguments (`stop a -t 2`); otherwise the first argument ends them (`run alpine -d`). */
export function walkFlags<Word extends WalkedWord>(words: readonly Word[], flags: readonly Flag[], isInterspersed: boolean): FlagWalk<Word> {
  const steps: FlagStep<Word>[] = [];
  const args: Word[] = [];
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at];
    if (!word) break;
    if (word.text === '--') return { steps: [...steps, { word, pieces: [], value: null }], args: [...args, ...words.slice(at + 1)], awaited: null, isOver: true };
    if (word.text === null || word.text === '-' || !word.text.startsWith('-')) {
      if (!isInterspersed) return { steps, args: words.slice(at), awaited: null, isOver: true };
      args.push(word);
      continue;
    }
    const pieces = splitFlagWord(word.text, flags);
    const awaited = findAwaited(pieces);
    const value = awaited ? (words[at + 1] ?? null) : null;
    steps.push({ word, pieces, value });
    if (awaited && !value) return { steps, args, awaited, isOver: false };
    if (value) at += 1;
  }
  return { steps, args, awaited: null, isOver: false };
}

function findAwaited(pieces: readonly FlagPiece[]): Flag | null {
  const last = pieces.at(-1);
  return last?.flag && last.flag.kind !== 'bool' && last.value === null ? last.flag : null;
}
