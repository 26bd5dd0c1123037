// Finds where concepts are named in passages, the longest name first. Takes time in proportion to the text, whatever the vocabulary's size.
import type { Mention, MentionForm } from './Mention';
import { isSetApart } from './isSetApart';
import { NameTree, type NameBranch, type NameClaim } from './NameTree';
import type { Passage, Scope } from './Passage';
import { splitText, type TextWords } from './splitText';
import { TypoFinder } from './TypoFinder';
import type { Vocabulary } from './Vocabulary';
import { WordReader, type ReadWord } from './WordReader';

interface Found {
  readonly mention: Mention;
  readonly claim: NameClaim;
  readonly scope: Scope;
  readonly isHeading: boolean;
}

/** A name that was walked to in the tree: where it ends, and the words that led there. */
interface Walked {
  readonly branch: NameBranch;
  /** The number of the word after it. */
  readonly next: number;
  readonly words: readonly ReadWord[];
}

const longestName = 8;

export class MentionFinder {
  private readonly tree: NameTree;
  private readonly reader: WordReader;

  constructor(vocabulary: Vocabulary) {
    this.tree = new NameTree(vocabulary.names);
    this.reader = new WordReader(this.tree.keys, this.tree.root.next, halvesOf(this.tree), new TypoFinder(this.tree.written));
  }

  /** The passages are those of one text; the mentions come in its order and do not overlap. */
  find(passages: readonly Passage[]): readonly Mention[] {
    const found: Found[] = [];
    for (const passage of passages) this.search(passage, found);
    const telling = found.filter(({ claim }) => claim.form === 'anywhere');
    const own = new Set(telling.map(({ scope }) => scope));
    const headed = new Set(telling.filter(({ isHeading }) => isHeading).map(({ scope }) => scope));
    const isAbout = (scope: Scope): boolean => {
      if (own.has(scope)) return true;
      for (let at: Scope | null = scope; at; at = at.above) if (at.isAbout || headed.has(at)) return true;
      return false;
    };
    return found
      .filter(({ claim: { form }, scope }) => form === 'anywhere' || form === 'general' || isAbout(scope))
      .map(({ mention }) => mention)
      .sort((one, other) => one.from - other.from);
  }

  /** Whether the words by themselves tell that they are about Docker. */
  tells(text: string): boolean {
    const scope: Scope = { above: null, isAbout: false, listsCommands: false };
    const found: Found[] = [];
    this.search({ text, from: 0, kind: 'heading', scope }, found);
    return found.some(({ claim }) => claim.form === 'anywhere');
  }

  private search(passage: Passage, found: Found[]): void {
    const { text, scope } = passage;
    const words = splitText(text);
    for (let at = 0; at < words.starts.length; ) {
      const first = this.reader.read(text, words, at);
      if (!first.isFirst && !first.mayBeHalf) {
        at++;
        continue;
      }
      let next = at + 1;
      for (const walked of this.walk(text, words, at)) {
        const from = words.starts[at] ?? 0;
        const to = words.ends[walked.next - 1] ?? from;
        const claim = walked.branch.isDecoy ? null : choose(walked, passage, from, to);
        if (!claim && !walked.branch.isDecoy) continue;
        next = walked.next;
        if (claim) found.push({ claim, scope, isHeading: passage.kind === 'heading', mention: { from: passage.from + from, to: passage.from + to, conceptId: claim.conceptId, how: formOf(walked.words, claim) } });
        break;
      }
      at = next;
    }
  }

  /** The name of one word that begins no longer name, as most do; null where there may be more. */
  private readOnlyWord(text: string, words: TextWords, at: number): Walked | null {
    const word = this.reader.read(text, words, at);
    const branch = word.mayBeHalf ? undefined : this.tree.root.next.get(word.key);
    return branch?.next.size === 0 ? { branch, next: at + 1, words: [word] } : null;
  }

  /** Every name that begins at a word, the longest first. */
  private walk(text: string, words: TextWords, start: number): readonly Walked[] {
    const only = this.readOnlyWord(text, words, start);
    if (only) return [only];
    const ends: Walked[] = [];
    const step = (branch: NameBranch, at: number, read: readonly ReadWord[]): void => {
      if (read.length > 0 && (branch.claims.length > 0 || branch.isDecoy)) ends.push({ branch, next: at, words: read });
      if (at >= words.starts.length || at - start >= longestName || (read.length > 0 && !isGap(text, words.ends[at - 1] ?? 0, words.starts[at] ?? 0))) return;
      const word = this.reader.read(text, words, at);
      const next = word.key === '' ? undefined : branch.next.get(word.key);
      if (next) step(next, at + 1, [...read, word]);
      if (!word.mayBeHalf || at + 1 >= words.starts.length || (words.starts[at + 1] ?? 0) - (words.ends[at] ?? 0) !== 1) return;
      const joined = this.reader.readJoined(word.written, this.reader.read(text, words, at + 1).written);
      const beyond = joined && branch.next.get(joined.key);
      if (joined && beyond && /[ -]/.test(text.charAt(words.ends[at] ?? 0))) step(beyond, at + 2, [...read, joined]);
    };
    step(this.tree.root, start, []);
    return ends.length < 2 ? ends : ends.sort((one, other) => other.next - one.next);
  }
}

/** What may stand between two words of a name: blanks and emphasis, or one sign without blanks (`docker.io`, `bind-mount`). */
function isGap(text: string, from: number, to: number): boolean {
  if (to - from === 1) return ' -_./\n'.includes(text.charAt(from));
  if (to - from > 12) return false;
  return /^[*_~=]*\s+[*_~=]*$/.test(text.slice(from, to));
}

function choose({ branch, words }: Walked, passage: Passage, from: number, to: number): NameClaim | null {
  const [only, second] = branch.claims;
  if (only && !second) return counts(only, words, passage, from, to) ? only : null;
  const fitting = branch.claims.filter((claim) => counts(claim, words, passage, from, to));
  const isCommandPlace = passage.scope.listsCommands || passage.kind === 'code';
  return (isCommandPlace ? fitting.find(({ conceptId }) => isCommand(conceptId)) : undefined) ?? fitting[0] ?? null;
}

function counts(claim: NameClaim, words: readonly ReadWord[], passage: Passage, from: number, to: number): boolean {
  // A command is written letter for letter: `docker images` is one, `Docker image` is none.
  if (isCommand(claim.conceptId) && (formOf(words, claim) === 'inflected' || (claim.words.length === 1 && isVerb(passage.text, to)))) return false;
  if (passage.kind === 'code' && from !== 0) return false;
  // Everyday words that stand alone are not looked at so closely: `pagado` in a list is no `parado`.
  if (claim.form === 'alone' && !claim.isMisspelling && formOf(words, claim) === 'misspelt') return false;
  if (claim.form === 'capitals') return passage.text.slice(from, to) === claim.name;
  if (claim.form === 'alone') return isSetApart(passage, from, to) && (!isCommand(claim.conceptId) || passage.scope.listsCommands || isSmall(passage.text.slice(from, to)));
  return true;
}

function isCommand(id: string): boolean {
  return id.startsWith('command:');
}

/** Commands are written in small letters: a heading `History` is about history. */
function isSmall(written: string): boolean {
  return written === written.toLowerCase();
}

/** Whether a word has an object of its own: who would `attach a terminal` or `pull it` speaks English. */
function isVerb(text: string, to: number): boolean {
  return /^\s+(?:an?|the|this|that|these|those|it|its|them|their|my|our|your|all|every|one|some)\b/i.test(text.slice(to, to + 12));
}

function formOf(words: readonly ReadWord[], claim: NameClaim): MentionForm {
  if (claim.isMisspelling || words.some(({ isMisspelt }) => isMisspelt)) return 'misspelt';
  return words.every(({ folded }, index) => folded === claim.words[index]) ? 'exact' : 'inflected';
}

/** First halves of single-word names that are long enough to be written apart by mistake. */
function halvesOf({ keys }: NameTree): ReadonlySet<string> {
  const halves = new Set<string>();
  for (const key of keys) for (let at = 4; at <= key.length - 4; at++) halves.add(key.slice(0, at));
  return halves;
}
