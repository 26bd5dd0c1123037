// One line of the list that completes what is typed.
import type { SearchMatches } from 'obsidian';
import type { Candidate } from '../../core/writing/Completion';

export interface Suggestion {
  readonly candidate: Candidate;
  /** Which of its letters were typed. */
  readonly matches: SearchMatches;
}
