// What a word of a text may stand for in a name: its own key where the vocabulary has it, else the key of the word that was meant. Each word is
// looked at once, however often it stands in the texts.
import { detachText } from '../notes/detachText';
import { foldText } from '../notes/foldText';
import type { TextWords } from '../notes/makeSplitter';
import { conceptKey } from './conceptKey';
import type { NameBranch, NameTree } from './NameTree';
import { TypoFinder } from './TypoFinder';

export interface ReadWord {
  readonly written: string;
  readonly folded: string;
  /** '' where no name has the word. */
  readonly key: string;
  readonly isMisspelt: boolean;
  /** Where the names are that begin with it. */
  readonly branch: NameBranch | null;
  /** What may follow where it is the first half of a word of the vocabulary, `hyper visor`: first letters of second halves. */
  readonly seconds: string;
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

  private readonly seconds: ReadonlyMap<string, string>;
  private readonly typos: TypoFinder;

  constructor(private readonly tree: NameTree) {
    this.seconds = secondsOf(tree);
    this.typos = new TypoFinder(tree.written);
  }

  /** Word number `index` of a text. */
  read({ text, starts, ends, hashes }: TextWords, index: number): ReadWord {
    const [from, to, hash] = [starts[index] ?? 0, ends[index] ?? 0, hashes[index] ?? 0];
    const known = this.known.get(hash);
    if (known && known.written.length === to - from && text.startsWith(known.written, from)) return known;
    const word = this.lookAt(detachText(text.slice(from, to)));
    if (this.known.size >= mostKept) this.known.clear();
    this.known.set(hash, word);
    return word;
  }

  /** Two words as one; null where the vocabulary has no such word. */
  readJoined(one: ReadWord, other: ReadWord): ReadWord | null {
    // `contenedor es` is no plural, and only the last three letters of a word may be other ones in its key.
    if (other.written.length < shortestHalf) return null;
    if (other.folded.length >= shortestHalf && !one.seconds.includes(other.folded.charAt(0))) return null;
    const written = one.written + other.written;
    const folded = foldText(written);
    const key = conceptKey(folded);
    return this.tree.keys.has(key) ? { written, folded, key, isMisspelt: true, branch: this.branchOf(key), seconds: '' } : null;
  }

  private lookAt(written: string): ReadWord {
    const folded = foldText(written);
    const seconds = this.seconds.get(folded) ?? '';
    const key = conceptKey(folded);
    if (this.tree.keys.has(key)) return { written, folded, key, isMisspelt: false, branch: this.branchOf(key), seconds };
    const meant = written.length > longestWord || isIdentifier.test(written) ? null : this.typos.find(folded, key);
    return { written, folded, key: meant ?? '', isMisspelt: meant !== null, branch: meant === null ? null : this.branchOf(meant), seconds };
  }

  private branchOf(key: string): NameBranch | null {
    return this.tree.root.next.get(key) ?? null;
  }
}

/** First halves of words that are long enough to be written apart by mistake, with the first letters of what follows. */
function secondsOf({ keys }: NameTree): ReadonlyMap<string, string> {
  const seconds = new Map<string, string>();
  for (const key of keys) for (let at = shortestHalf; at <= key.length - shortestHalf; at++) seconds.set(key.slice(0, at), '');
  for (const key of keys) {
    for (let at = shortestHalf; at < key.length; at++) {
      const known = seconds.get(key.slice(0, at));
      if (known?.includes(key.charAt(at)) === false) seconds.set(key.slice(0, at), known + key.charAt(at));
    }
  }
  return seconds;
}
