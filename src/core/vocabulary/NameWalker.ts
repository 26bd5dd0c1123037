// Walks from a word of a text along the names that begin there.
import type { NameBranch } from './NameTree';
import type { ReadText, ReadWord, WordReader } from './WordReader';

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
  constructor(
    private readonly root: NameBranch,
    private readonly reader: WordReader,
  ) {}

  /** Every name that begins at a word, the longest first. */
  namesAt(text: ReadText, start: number): readonly WalkedName[] {
    const first = text.words[start];
    if (!first || (!first.branch && !first.seconds)) return none;
    if (this.joinAt(text, start, first) === null) {
      const { branch } = first;
      if (!branch) return none;
      // Most names are of one word, and nothing stands behind it that would make it a longer one.
      if (!this.goesOn(text, branch, start + 1)) return isName(branch) ? [{ branch, next: start + 1, words: [first] }] : none;
    }
    const ends: WalkedName[] = [];
    this.follow(text, start, { branch: this.root, next: start, words: [] }, ends);
    return ends.length < 2 ? ends : ends.sort((one, other) => other.next - one.next);
  }

  private goesOn(text: ReadText, { next }: NameBranch, at: number): boolean {
    const word = text.words[at];
    if (next.size === 0 || !word || (word.key === '' && !word.seconds)) return false;
    return (next.has(word.key) || next.has(this.joinAt(text, at, word)?.key ?? '')) && isGap(text, at);
  }

  private follow(text: ReadText, start: number, walked: WalkedName, ends: WalkedName[]): void {
    const { branch, next: at, words: read } = walked;
    if (at > start && isName(branch)) ends.push(walked);
    const word = text.words[at];
    if (!word || at - start >= longestName || (at > start && !isGap(text, at))) return;
    const next = branch.next.get(word.key);
    if (next) this.follow(text, start, { branch: next, next: at + 1, words: [...read, word] }, ends);
    const joined = this.joinAt(text, at, word);
    const beyond = joined && branch.next.get(joined.key);
    if (joined && beyond) this.follow(text, start, { branch: beyond, next: at + 2, words: [...read, joined] }, ends);
  }

  /** The word of the vocabulary that this one and the next are the halves of. */
  private joinAt({ text, starts, ends, words }: ReadText, at: number, word: ReadWord): ReadWord | null {
    const other = words[at + 1];
    if (!word.seconds || !other) return null;
    const end = ends[at] ?? 0;
    return (starts[at + 1] ?? 0) - end === 1 && ' -'.includes(text.charAt(end)) ? this.reader.readJoined(word, other) : null;
  }
}

const isName = ({ claims, isDecoy }: NameBranch): boolean => claims.length > 0 || isDecoy;

/** Whether before a word stands what may stand between two words of a name: blanks and emphasis, or one sign without blanks (`docker.io`, `bind-mount`). */
function isGap({ text, starts, ends }: ReadText, word: number): boolean {
  const [from, to] = [ends[word - 1] ?? 0, starts[word] ?? 0];
  if (to - from === 1) return ' -_./\n'.includes(text.charAt(from));
  if (to - from > 12) return false;
  return /^[*_~=]*\s+[*_~=]*$/.test(text.slice(from, to));
}
