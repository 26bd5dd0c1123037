// Walks from a word of a text along the names that begin there.
import type { TextWords } from '../notes/makeSplitter';
import type { NameBranch, NameTree } from './NameTree';
import { WordReader, type ReadWord } from './WordReader';

/** A name that was walked to in the tree: where it ends, and the words that led there. */
export interface WalkedName {
  readonly branch: NameBranch;
  /** The number of the word after it. */
  readonly next: number;
  readonly words: readonly ReadWord[];
}

const longestName = 8;
const none: readonly WalkedName[] = [];

export class NameWalker {
  private readonly reader: WordReader;

  constructor(private readonly tree: NameTree) {
    this.reader = new WordReader(tree);
  }

  /** Every name that begins at a word, the longest first. */
  namesAt(words: TextWords, start: number): readonly WalkedName[] {
    const first = this.reader.read(words, start);
    const { branch } = first;
    if (this.joinAt(words, start, first) === null) {
      if (!branch) return none;
      // Most names are of one word, and nothing stands behind it that would make it a longer one.
      const only = { branch, next: start + 1, words: [first] };
      if (!this.goesOn(words, only)) return isName(branch) ? [only] : none;
    }
    const ends: WalkedName[] = [];
    this.follow(words, start, { branch: this.tree.root, next: start, words: [] }, ends);
    return ends.length < 2 ? ends : ends.sort((one, other) => other.next - one.next);
  }

  private goesOn(words: TextWords, { branch, next }: WalkedName): boolean {
    if (branch.next.size === 0 || next >= words.starts.length || !isGap(words, next)) return false;
    const word = this.reader.read(words, next);
    return word.seconds !== '' || branch.next.has(word.key);
  }

  private follow(words: TextWords, start: number, walked: WalkedName, ends: WalkedName[]): void {
    const { branch, next: at, words: read } = walked;
    if (at > start && isName(branch)) ends.push(walked);
    if (at >= words.starts.length || at - start >= longestName || (at > start && !isGap(words, at))) return;
    const word = this.reader.read(words, at);
    const next = branch.next.get(word.key);
    if (next) this.follow(words, start, { branch: next, next: at + 1, words: [...read, word] }, ends);
    const joined = this.joinAt(words, at, word);
    const beyond = joined && branch.next.get(joined.key);
    if (joined && beyond) this.follow(words, start, { branch: beyond, next: at + 2, words: [...read, joined] }, ends);
  }

  /** The word of the vocabulary that this one and the next are the halves of. */
  private joinAt(words: TextWords, at: number, word: ReadWord): ReadWord | null {
    if (word.seconds === '' || at + 1 >= words.starts.length) return null;
    const end = words.ends[at] ?? 0;
    if ((words.starts[at + 1] ?? 0) - end !== 1 || !' -'.includes(words.text.charAt(end))) return null;
    return this.reader.readJoined(word, this.reader.read(words, at + 1));
  }
}

const isName = ({ claims, isDecoy }: NameBranch): boolean => claims.length > 0 || isDecoy;

/** Whether before a word stands what may stand between two words of a name: blanks and emphasis, or one sign without blanks (`docker.io`, `bind-mount`). */
function isGap({ text, starts, ends }: TextWords, word: number): boolean {
  const [from, to] = [ends[word - 1] ?? 0, starts[word] ?? 0];
  if (to - from === 1) return ' -_./\n'.includes(text.charAt(from));
  if (to - from > 12) return false;
  return /^[*_~=]*\s+[*_~=]*$/.test(text.slice(from, to));
}
