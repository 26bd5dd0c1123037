// Where the prose of a note says names word by word, whatever their case, accents and plural: the longest of those that begin at a word.
import { nameKey, wordsIn } from '../map/nameKey';
import { LineIndex } from '../notes/LineIndex';
import type { Note } from '../notes/Note';
import type { LinkableWords } from './LinkableWords';

export interface NamedWords<Value> extends LinkableWords {
  readonly value: Value;
}

interface Name<Value> {
  readonly keys: readonly string[];
  readonly value: Value;
}

export function findNames<Value>(note: Note, names: Iterable<readonly [name: string, value: Value]>): readonly NamedWords<Value>[] {
  const byFirst = new Map<string, Name<Value>[]>();
  for (const [name, value] of names) {
    const keys = [...wordsIn(name)].map(({ text }) => nameKey(text));
    const [first] = keys;
    if (first !== undefined) byFirst.set(first, [...(byFirst.get(first) ?? []), { keys, value }].sort((one, other) => other.keys.length - one.keys.length));
  }
  const found: NamedWords<Value>[] = [];
  if (byFirst.size === 0) return found;
  const lines = new LineIndex(note.text);
  for (const { section, span, text, kind } of note.prose) {
    const words = [...wordsIn(text)].map(({ text: word, offset }) => ({ key: nameKey(word), from: span.from + offset, to: span.from + offset + word.length }));
    for (let at = 0; at < words.length; at++) {
      const start = words[at];
      const name = byFirst.get(start?.key ?? '')?.find(({ keys }) => keys.every((key, index) => words[at + index]?.key === key));
      const end = words[at + (name?.keys.length ?? 1) - 1];
      if (!name || !start || !end) continue;
      found.push({ section, isHeading: kind === 'heading', line: lines.lineAt(start.from), from: start.from, to: end.to, value: name.value });
      at += name.keys.length - 1;
    }
  }
  return found;
}
