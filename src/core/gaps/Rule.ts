// A rule is a value: what it looks for, examples that are its first tests and its documentation, and how it finds.
import type { NoteChecks } from '../checks/NoteChecks';
import type { Note, NoteLink } from '../notes/Note';
import type { ConceptPlace } from './ConceptPlace';
import type { Gap, RuleId, Severity } from './Gap';
import type { Ignore } from './Ignore';
import type { NoteRuns } from './NoteRuns';
import type { OwnWords } from './OwnWords';

/** What is known beyond the note's text. */
export interface GapContext {
  /** Absent where nothing was checked. */
  readonly checks?: NoteChecks | undefined;
  /** Absent where nobody knows of runs. */
  readonly runs?: NoteRuns | undefined;
  /** The links of a note that lead nowhere; absent where its vault is not known. */
  readonly lostLinks?: ((note: Note) => readonly NoteLink[]) | undefined;
  /** What a note names of the concepts that its vault explains nowhere; absent where that is not known. */
  readonly unexplained?: ((note: Note) => readonly ConceptPlace[]) | undefined;
  /** For the rule that is asked. */
  readonly ownWords?: OwnWords | undefined;
  /** `2027-01-31`; absent where nobody looked at a clock: what is put off then stays so. */
  readonly today?: string;
  /** Whether the other rules found something that weighs more than a hint; absent where they were not asked. */
  readonly hasOtherGaps?: boolean | undefined;
  /** Whether an ignore leaves something out; absent where that is not known yet. */
  readonly isIgnoreUsed?: (ignore: Ignore) => boolean;
}

export interface RuleExample {
  readonly note: string;
  /** 1-based lines on which the rule finds something; empty for an example of what is no gap. */
  readonly lines: readonly number[];
  readonly context?: GapContext;
}

export interface Rule {
  readonly id: RuleId;
  readonly severity: Severity;
  /** Too much of a judgement call to be on unless its user says so. */
  readonly isOffByDefault?: true;
  /** One English sentence for docs. */
  readonly summary: string;
  readonly examples: readonly RuleExample[];
  /** Rules that say the same of the same section with less: their findings give way to this one's. */
  readonly supersedes?: readonly RuleId[];
  find(note: Note, context?: GapContext): readonly Gap[];
}
