// What the words at the start of a remark or a heading want done, in any of the languages of `lexicons`.
import { dockerCommandNames } from '../notes/dockerCommandNames';
import { foldText } from '../notes/foldText';
import { beginsWith } from './beginsWith';
import type { Lexicon } from './lexicons/Lexicon';
import { lexicons } from './lexicons/lexicons';
import { noWords } from './noWords';
import type { OwnWords } from './OwnWords';

/** `mark` and `owing` speak of the note by themselves; the others are the classes of verbs of Lexicon. */
export type IntentKind = 'mark' | 'owing' | 'finishing' | 'reviewing' | 'adding' | 'changing';

export interface Intent {
  readonly kind: IntentKind;
  /** A verb and nothing else. */
  readonly isAlone: boolean;
  readonly isVerbAloneTask: boolean;
  /** It names a part of a note or a place in it. */
  readonly namesNote: boolean;
  /** All that it names is code or output to be shown. */
  readonly namesSnippet: boolean;
  /** It points at the text beside it, and its first clause is no advice to a reader. */
  readonly pointsHere: boolean;
  /** It speaks of a machine: a docker command, a flag, something to look at there. */
  readonly isOfMachine: boolean;
}

interface Matcher {
  readonly lexicon: Lexicon;
  readonly openings: readonly (readonly [IntentKind, RegExp])[];
  readonly fillers: RegExp;
  readonly follows: RegExp | null;
  readonly noteWords: RegExp;
  readonly snippets: RegExp;
  readonly pointers: RegExp;
  readonly machineWords: RegExp;
  readonly advice: RegExp;
}

const anyOf = (phrases: readonly string[]): string => `(?:${phrases.join('|')})`;
const wordsIn = (phrases: readonly string[]): RegExp => new RegExp(`(?<![a-z0-9])${anyOf(phrases)}(?![a-z0-9])`);

function toMatcher(lexicon: Lexicon): Matcher {
  const opening = (phrases: readonly string[], ending = ''): RegExp => new RegExp(`^${anyOf(phrases)}${ending}(?![a-z0-9-])`);
  return {
    lexicon,
    openings: [
      ['mark', opening(lexicon.marks)],
      ['owing', new RegExp(`^${anyOf(lexicon.owing)} `)],
      ['finishing', opening(lexicon.finishing, lexicon.verbEnding)],
      ['reviewing', opening(lexicon.reviewing, lexicon.verbEnding)],
      ['adding', opening(lexicon.adding, lexicon.verbEnding)],
      ['changing', opening(lexicon.changing, lexicon.verbEnding)],
    ],
    fillers: new RegExp(`^${anyOf(lexicon.fillers)} `),
    follows: lexicon.follows.length > 0 ? new RegExp(`^ ${anyOf(lexicon.follows)}(?![a-z0-9])`) : null,
    noteWords: wordsIn(lexicon.noteWords),
    snippets: new RegExp(`^ ${anyOf(lexicon.snippets)}[\\s!.…]*$`),
    pointers: wordsIn(lexicon.pointers),
    machineWords: wordsIn(lexicon.machineWords),
    advice: wordsIn(lexicon.advice),
  };
}

const matchers = lexicons.map(toMatcher);

// Ornaments that people put before a remark: emphasis, arrows, bullets, numbers, emoji. Quotes and brackets are no ornament.
const ornament = /^(?:[\s*_~=!¡?¿.…:;,>→-]|\p{Extended_Pictographic}|\ufe0f|\d+[.)])+/u;

// In capitals only: `todo` is the Spanish word for everything, and so is a shouted TODO before an article; `TODO.md` is a file.
const capitals = /^(?:TODO|TO-DO)(?![\p{L}\p{N}_]|\.[a-z])(?!\s+(?:EL|LO|LA|LOS|ESTO|ESO|ESTE|ESE|el|lo|la|los|esto|eso|este|ese)\s)|^XXX(?![\p{L}\p{N}_])|^(?:FIXME|TBD|WIP)(?![\p{L}\p{N}_])/u;
const anyCase = /^(?:fixme|tbd|wip)(?![a-z0-9])/;

const names = [...dockerCommandNames.verbs, ...[...dockerCommandNames.families].flatMap(([family, words]) => [...words].map((word) => `${family} ${word}`)), 'compose'];
const command = new RegExp(`(?<![a-z0-9])docker (?:${names.join('|')})(?![a-z0-9])`);
const flag = /(?:^|[\s`])--?[a-z][\w-]*/;

/** A user's own words mark something unfinished whatever follows. */
export function readIntent(text: string, ownWords: OwnWords = noWords): Intent | null {
  const bare = /^[a-z]/i.test(text) ? text : text.replace(ornament, '');
  const written = (/\s\s|[\t\r\n]/.test(bare) ? bare.replace(/\s+/g, ' ') : bare).trim();
  const folded = foldText(written);
  if (beginsWith(folded, ownWords.more)) return toIntent('mark', folded, null, '');
  if (ownWords.fewer.length > 0 && isTakenAway(folded, ownWords.fewer)) return null;
  if ((/^[TXFW]/.test(written) && capitals.test(written)) || anyCase.test(folded)) return toIntent('mark', folded, null, '');
  for (const matcher of matchers) {
    const intent = readOpening(folded.replace(matcher.fillers, ''), matcher);
    if (intent) return intent;
  }
  return null;
}

/** What only introduces the word changes nothing: `hay que revisar`. */
function isTakenAway(folded: string, words: readonly string[]): boolean {
  return beginsWith(folded, words) || matchers.some(({ fillers }) => beginsWith(folded.replace(fillers, ''), words));
}

function readOpening(folded: string, matcher: Matcher): Intent | null {
  for (const [kind, opening] of matcher.openings) {
    const match = opening.exec(folded);
    if (!match) continue;
    const rest = folded.slice(match[0].length);
    if (kind === 'mark') return toIntent(kind, folded, matcher, rest);
    if (kind === 'owing') {
      const verb = readOpening(rest, matcher);
      // `falta de memoria` is a lack and no duty: a verb of the lists has to follow.
      if (verb) return { ...verb, kind: 'owing' };
      continue;
    }
    if (rest === '' || !matcher.follows || match[0].includes(' ') || matcher.follows.test(rest) || /^ ?[:;,.!]/.test(rest)) {
      return toIntent(kind, folded, matcher, rest);
    }
  }
  return null;
}

function toIntent(kind: IntentKind, folded: string, matcher: Matcher | null, rest: string): Intent {
  const [clause = ''] = folded.split(/[,;:.]/);
  return {
    kind,
    isAlone: /^[\s!.…]*$/.test(rest),
    isVerbAloneTask: matcher?.lexicon.isVerbAloneTask ?? true,
    namesNote: matcher?.noteWords.test(rest) ?? false,
    namesSnippet: matcher?.snippets.test(rest) ?? false,
    pointsHere: matcher !== null && matcher.pointers.test(rest) && !matcher.advice.test(clause),
    isOfMachine: command.test(folded) || flag.test(folded) || (matcher?.machineWords.test(rest) ?? false),
  };
}
