// What a word of a text may stand for in a name: its own key where the vocabulary has it, else the key of the word that was meant. Each word is
// looked at once, however often it stands in the texts.
import { foldText } from '../notes/foldText';
import { conceptKey } from './conceptKey';
import type { TextWords } from './splitText';
import type { TypoFinder } from './TypoFinder';

export interface ReadWord {
  readonly written: string;
  readonly folded: string;
  /** '' where no name has the word. */
  readonly key: string;
  readonly isMisspelt: boolean;
  /** A name begins with it. */
  readonly isFirst: boolean;
  /** It may be the first half of a word of the vocabulary: `hyper visor`. */
  readonly mayBeHalf: boolean;
}

/** Texts of all notes together have more different words than one wants to keep. */
const mostKept = 200_000;
const longestWord = 40;
const shortestHalf = 4;
/** No slip in names of things in code: `imageId`, `port2`. */
const isIdentifier = /[0-9]|[a-z][A-Z]/;

export class WordReader {
  /** By hash: of two words with the same one, the last is kept. */
  private readonly known = new Map<number, ReadWord>();

  constructor(
    private readonly keys: ReadonlySet<string>,
    private readonly firsts: ReadonlyMap<string, unknown>,
    private readonly halves: ReadonlySet<string>,
    private readonly typos: TypoFinder,
  ) {}

  /** Word number `index` of a text. */
  read(text: string, { starts, ends, hashes }: TextWords, index: number): ReadWord {
    const [from, to, hash] = [starts[index] ?? 0, ends[index] ?? 0, hashes[index] ?? 0];
    const known = this.known.get(hash);
    if (known && known.written.length === to - from && text.startsWith(known.written, from)) return known;
    const word = this.lookAt(detach(text.slice(from, to)));
    if (this.known.size >= mostKept) this.known.clear();
    this.known.set(hash, word);
    return word;
  }

  /** Two words as one; null where the vocabulary has no such word. */
  readJoined(one: string, other: string): ReadWord | null {
    // `contenedor es` is no plural.
    if (other.length < shortestHalf) return null;
    const folded = foldText(one + other);
    const key = conceptKey(folded);
    return this.keys.has(key) ? { written: one + other, folded, key, isMisspelt: true, isFirst: this.firsts.has(key), mayBeHalf: false } : null;
  }

  private lookAt(written: string): ReadWord {
    const folded = foldText(written);
    const mayBeHalf = this.halves.has(folded);
    const key = conceptKey(folded);
    if (this.keys.has(key)) return { written, folded, key, isMisspelt: false, isFirst: this.firsts.has(key), mayBeHalf };
    const meant = written.length > longestWord || isIdentifier.test(written) ? null : this.typos.find(folded, key);
    return { written, folded, key: meant ?? '', isMisspelt: meant !== null, isFirst: meant !== null && this.firsts.has(meant), mayBeHalf };
  }
}

/** A part of a text keeps the whole of it in memory; a word that is kept must not. */
function detach(part: string): string {
  return part.length < 13 ? part : part.split('').join('');
}
