// Numbers for words, and for the keys under which words are the same: a vault of notes is kept as numbers, and each word is folded once.
// Words are never forgotten: a vault's words are few beside its text.
import { detachText } from '../notes/detachText';
import { HashTable } from '../notes/HashTable';
import type { TextWords } from '../notes/makeSplitter';
import { nameKey } from './nameKey';

export class WordTable {
  private readonly numbers = new Map<string, number>();
  /** By hash: of two words with the same one, the last that was met. */
  private readonly byHash = new HashTable<number>();
  private readonly texts: string[] = [];
  private readonly keys: number[] = [];
  private readonly keyNumbers = new Map<string, number>();
  /** By key, the words that have it. */
  private readonly words: number[][] = [];
  /** By key, the last call of `keysOf` that met it. */
  private readonly met: number[] = [];
  private calls = 0;

  /** The number of a word as written. */
  numberOf(word: string): number {
    let number = this.numbers.get(word);
    if (number === undefined) {
      number = this.texts.length;
      this.numbers.set(word, number);
      this.texts.push(word);
      const key = this.numberOfKey(nameKey(word));
      this.keys.push(key);
      this.words[key]?.push(number);
    }
    return number;
  }

  /** The number of word `index` of a text. */
  numberAt({ text, starts, ends, hashes }: Readonly<TextWords>, index: number): number {
    const [from, to, hash] = [starts[index] ?? 0, ends[index] ?? 0, hashes[index] ?? 0];
    const known = this.byHash.get(hash);
    const word = known === undefined ? undefined : this.texts[known];
    if (known !== undefined && word?.length === to - from && text.startsWith(word, from)) return known;
    const number = this.numberOf(detachText(text.slice(from, to)));
    this.byHash.set(hash, number);
    return number;
  }

  /** The number of the key of the word with a number. */
  keyOf(number: number): number {
    return this.keys[number] ?? -1;
  }

  /** The numbers of the words with a key. */
  wordsOf(key: number): readonly number[] {
    return this.words[key] ?? [];
  }

  /** The keys of words, each once. */
  keysOf(words: Uint32Array): readonly number[] {
    const keys: number[] = [];
    const call = ++this.calls;
    for (const word of words) {
      const key = this.keyOf(word);
      if (this.met[key] === call) continue;
      this.met[key] = call;
      keys.push(key);
    }
    return keys;
  }

  textOf(number: number): string {
    return this.texts[number] ?? '';
  }

  private numberOfKey(key: string): number {
    let number = this.keyNumbers.get(key);
    if (number === undefined) {
      this.keyNumbers.set(key, (number = this.keyNumbers.size));
      this.met.push(0);
      this.words.push([]);
    }
    return number;
  }
}
