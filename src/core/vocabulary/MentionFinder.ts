// Finds where concepts are named in passages, the longest name first. Takes time in proportion to the text, whatever the vocabulary's size.
import type { Mention, MentionForm } from './Mention';
import { isSetApart } from './isSetApart';
import { NameTree, type NameClaim } from './NameTree';
import { NameWalker, type WalkedName } from './NameWalker';
import type { Passage, Scope } from './Passage';
import type { Vocabulary } from './Vocabulary';
import { WordReader, type ReadWord } from './WordReader';

interface Found {
  readonly mention: Mention;
  readonly claim: NameClaim;
  readonly scope: Scope;
  readonly isHeading: boolean;
}

export class MentionFinder {
  private readonly reader: WordReader;
  private readonly walker: NameWalker;

  constructor(vocabulary: Vocabulary) {
    const tree = new NameTree(vocabulary.names);
    this.reader = new WordReader(tree);
    this.walker = new NameWalker(tree.root, this.reader);
  }

  /** The passages are those of one text; the mentions come in its order and do not overlap. */
  find(passages: readonly Passage[]): readonly Mention[] {
    const found: Found[] = [];
    for (const passage of passages) this.search(passage, found);
    const telling = found.filter(({ claim }) => claim.form === 'anywhere');
    const own = new Set(telling.map(({ scope }) => scope));
    const headed = new Set(telling.filter(({ isHeading }) => isHeading).map(({ scope }) => scope));
    const about = new Map<Scope, boolean>();
    const isAbout = (scope: Scope): boolean => {
      let answer = about.get(scope);
      if (answer === undefined) about.set(scope, (answer = own.has(scope) || isBelow(scope, (above) => above.isAbout || headed.has(above))));
      return answer;
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
    const read = this.reader.read(passage.text);
    for (let at = 0; at < read.words.length; ) {
      let next = at + 1;
      for (const walked of this.walker.namesAt(read, at)) {
        const from = read.starts[at] ?? 0;
        const to = read.ends[walked.next - 1] ?? from;
        const claim = walked.branch.isDecoy ? null : choose(walked, passage, from, to);
        if (!claim && !walked.branch.isDecoy) continue;
        next = walked.next;
        if (claim) found.push({ claim, scope: passage.scope, isHeading: passage.kind === 'heading', mention: { from: passage.from + from, to: passage.from + to, conceptId: claim.conceptId, how: formOf(walked.words, claim) } });
        break;
      }
      at = next;
    }
  }
}

/** Whether a scope or one above is such a one. */
function isBelow(scope: Scope, isSuch: (scope: Scope) => boolean): boolean {
  for (let at: Scope | null = scope; at; at = at.above) if (isSuch(at)) return true;
  return false;
}

function choose({ branch, words }: WalkedName, passage: Passage, from: number, to: number): NameClaim | null {
  const [only] = branch.claims;
  if (only && branch.claims.length === 1) return counts(only, words, passage, from, to) ? only : null;
  const fitting = branch.claims.filter((claim) => counts(claim, words, passage, from, to));
  const isCommandPlace = passage.scope.listsCommands || passage.kind === 'code';
  return (isCommandPlace ? fitting.find(({ isCommand }) => isCommand) : undefined) ?? fitting[0] ?? null;
}

function counts(claim: NameClaim, words: readonly ReadWord[], passage: Passage, from: number, to: number): boolean {
  // A command is written letter for letter: `docker images` is one, `Docker image` is none.
  if (claim.isCommand && (formOf(words, claim) === 'inflected' || (claim.words.length === 1 && isVerb(passage.text, to)))) return false;
  if (passage.kind === 'code' && from !== 0) return false;
  // Everyday words that stand alone are not looked at so closely: `pagado` in a list is no `parado`.
  if (claim.form === 'alone' && !claim.isMisspelling && formOf(words, claim) === 'misspelt') return false;
  if (claim.form === 'capitals') return passage.text.slice(from, to) === claim.name;
  if (claim.form === 'alone') return isSetApart(passage, from, to) && (!claim.isCommand || passage.scope.listsCommands || isSmall(passage.text.slice(from, to)));
  return true;
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
  if (claim.isMisspelling) return 'misspelt';
  let form: MentionForm = 'exact';
  for (let index = 0; index < words.length; index++) {
    if (words[index]?.isMisspelt) return 'misspelt';
    if (words[index]?.folded !== claim.words[index]) form = 'inflected';
  }
  return form;
}
