// What can stand at a caret: from where to where it is replaced, by which words, and which names of the engine would do as well.
import type { LiveKind } from '../placeholders/Placeholder';

export interface Candidate {
  /** As it is listed; what is typed is looked for in it. */
  readonly label: string;
  /** What is written into the line. */
  readonly insert: string;
  /** In a few words; '' where there is nothing to say. */
  readonly detail: string;
}

/** Names that only the engine knows. */
export interface LiveQuery {
  readonly kind: LiveKind;
  /** Of containers: those that the command can do something with. */
  readonly state: 'any' | 'running' | 'stopped' | 'paused';
  /** Written behind the name: `:` before a path. */
  readonly suffix: '' | ':';
}

export interface Completion {
  readonly kind: 'command' | 'flag' | 'value' | 'argument' | 'filter';
  /** Within the line. */
  readonly from: number;
  readonly to: number;
  /** Up to the caret. */
  readonly typed: string;
  readonly candidates: readonly Candidate[];
  readonly live: readonly LiveQuery[];
}
