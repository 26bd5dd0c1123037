// What a word of a text may stand for in a name: its own key where the vocabulary has it, else the key of the word that was meant. Each word is
// looked at once, however often it stands in the texts.
import { detachText } from '../notes/detachText';
import { foldText } from '../notes/foldText';
import { HashTable } from '../notes/HashTable';
import type { TextWords } from '../notes/makeSplitter';
import { conceptKey } from './conceptKey';
import type { NameBranch, NameTree } from './NameTree';
import { splitText } from './splitText';
import { TypoFinder } from './TypoFinder';

interface SecondHalves {
  readonly ofKeys: string[];
  /** With which letters they begin, one bit each: a cheap first look. */
  letters: number;
}

export interface ReadWord {
  readonly written: string;
  readonly folded: string;
  /** '' where no name has the word. */
  readonly key: string;
  readonly isMisspelt: boolean;
  /** Where the names are that begin with it. */
  readonly branch: NameBranch | null;
  /** What may follow where it is the first half of a word of the vocabulary, `hyper visor`; null where it is none. */
  readonly seconds: SecondHalves | null;
}

/** Holds until the next text is read. */
export interface ReadText extends Pick<Readonly<TextWords>, 'text' | 'starts' | 'ends'> {
  readonly words: readonly ReadWord[];
}

/** Texts of all notes together have more different words than one wants to keep. */
const mostKept = 200_000;
const longestWord = 40;
const shortestHalf = 4;
/** Letters at the end of a word that its key may lack or have others for. */
const endingLength = 3;
/** No slip in names of things in code: `imageId`, `port2`. */
const isIdentifier = /[0-9]|[a-z][A-Z]/;

export class WordReader {
  /** By hash: of two words with the same one, the last is kept. */
  private known = new HashTable<ReadWord>();
  private readonly joined = new Map<string, ReadWord | null>();

  private readonly seconds: ReadonlyMap<string, SecondHalves>;
  private readonly typos: TypoFinder;

  constructor(private readonly tree: NameTree) {
    this.seconds = secondsOf(tree);
    this.typos = new TypoFinder(tree.written);
  }

  read(text: string): ReadText {
    const { count, starts, ends, hashes } = splitText(text);
    const words: ReadWord[] = [];
    for (let index = 0; index < count; index++) words.push(this.readWord(text, starts[index] ?? 0, ends[index] ?? 0, hashes[index] ?? 0));
    return { text, starts, ends, words };
  }

  /** Two words as one; null where the vocabulary has no such word. */
  readJoined(one: ReadWord, other: ReadWord): ReadWord | null {
    // `contenedor es` is no plural.
    if (!one.seconds || other.written.length < shortestHalf || !mayFollow(other.folded, one.seconds)) return null;
    const folded = one.folded + other.folded;
    let joined = this.joined.get(folded);
    if (joined === undefined) {
      const key = conceptKey(folded);
      joined = this.tree.keys.has(key) ? { written: one.written + other.written, folded, key, isMisspelt: true, branch: this.branchOf(key), seconds: null } : null;
      if (this.joined.size >= mostKept) this.joined.clear();
      this.joined.set(folded, joined);
    }
    return joined;
  }

  private readWord(text: string, from: number, to: number, hash: number): ReadWord {
    const known = this.known.get(hash);
    if (known && known.written.length === to - from && text.startsWith(known.written, from)) return known;
    const word = this.lookAt(detachText(text.slice(from, to)));
    if (this.known.size >= mostKept) this.known = new HashTable();
    this.known.set(hash, word);
    return word;
  }

  private lookAt(written: string): ReadWord {
    const folded = foldText(written);
    const seconds = this.seconds.get(folded) ?? null;
    const key = conceptKey(folded);
    if (this.tree.keys.has(key)) return { written, folded, key, isMisspelt: false, branch: this.branchOf(key), seconds };
    const meant = written.length > longestWord || isIdentifier.test(written) ? null : this.typos.find(folded, key);
    return { written, folded, key: meant ?? '', isMisspelt: meant !== null, branch: meant === null ? null : this.branchOf(meant), seconds };
  }

  private branchOf(key: string): NameBranch | null {
    return this.tree.root.next.get(key) ?? null;
  }
}

function mayFollow(folded: string, { ofKeys, letters }: SecondHalves): boolean {
  const certain = folded.length - endingLength;
  if (certain > 0 && (letters & bitOf(folded)) === 0) return false;
  return ofKeys.some((second) => second.startsWith(folded.slice(0, Math.max(certain, 0))));
}

/** First halves of words that are long enough to be written apart by mistake, with what follows. */
function secondsOf({ keys }: NameTree): ReadonlyMap<string, SecondHalves> {
  const seconds = new Map<string, SecondHalves>();
  for (const key of keys) for (let at = shortestHalf; at <= key.length - shortestHalf; at++) seconds.set(key.slice(0, at), { ofKeys: [], letters: 0 });
  for (const key of keys) {
    for (let at = shortestHalf; at < key.length; at++) {
      const halves = seconds.get(key.slice(0, at));
      if (!halves) continue;
      halves.ofKeys.push(key.slice(at));
      halves.letters |= bitOf(key.slice(at));
    }
  }
  return seconds;
}

const bitOf = (word: string): number => 1 << (word.charCodeAt(0) & 31);
