// The words by which a language speaks of unfinished notes. All are folded (lower case, no accents) and
// may be fragments of regular expressions.

export interface Lexicon {
  /** Openings that mark something unfinished whatever follows. */
  readonly marks: readonly string[];
  /** Openings that change nothing in what follows: `hay que`, `remember to`. */
  readonly fillers: readonly string[];
  /** Openings of one's own duty: with a verb of any class behind them they mark something unfinished. */
  readonly owing: readonly string[];
  /** Verbs that are only ever said of a text: complete, rewrite, explain. */
  readonly finishing: readonly string[];
  /** Verbs that ask for a second look, at the text or at a machine: review, check. */
  readonly reviewing: readonly string[];
  /** Verbs that bring something into a text, or into a container: add, write, link. */
  readonly adding: readonly string[];
  /** Verbs that mostly name what one does with containers: change, move, delete. They need a word about the note. */
  readonly changing: readonly string[];
  /** What may hang on a verb: the Spanish pronouns of `revisarlo`; a fragment, '' where nothing does. */
  readonly verbEnding: string;
  /** What follows an imperative and tells it from a noun (`Link to …`, not `Link aggregation`); empty where verb forms are clear. */
  readonly follows: readonly string[];
  /** True where an adding verb alone in parentheses is a task: `(añadir)`, but not `(link)`. */
  readonly isVerbAloneTask: boolean;
  /** Parts of a note and places in it: example, section, at the beginning. */
  readonly noteWords: readonly string[];
  /** Whole objects of an adding verb that are code or output to be shown in the note: `el yaml`, `the command`. */
  readonly snippets: readonly string[];
  /** Words that point at the text beside them: this, here. */
  readonly pointers: readonly string[];
  /** What one looks at on a machine, not in a text: logs, ports. */
  readonly machineWords: readonly string[];
  /** Words that make a sentence advice to a reader: if, when, your. */
  readonly advice: readonly string[];
  /** Whole titles of lists of what to add. */
  readonly backlogs: readonly string[];
}
