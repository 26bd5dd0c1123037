// What is wrong with a Dockerfile at one place. Offsets are UTF-16 code units into the code that was checked; lines are 1-based.

/** What users are told has a text for each kind; `other` has the library's English one. `unchecked`: the library could not read it. */
export type FindingKind =
  | 'directive-casing' | 'empty-continuation' | 'escape' | 'extra-argument' | 'from-words' | 'instruction-casing' | 'no-source' | 'two-arguments'
  | 'duplicate-stage' | 'invalid-stage' | 'empty-base' | 'json-quotes' | 'maintainer' | 'missing-argument' | 'missing-command' | 'multiple' | 'onbuild'
  | 'destination' | 'port' | 'protocol' | 'signal' | 'relative-workdir' | 'shell-form' | 'missing-equals' | 'unclosed-quote' | 'unknown-instruction'
  | 'unknown-flag' | 'duplicate-flag' | 'flag-value' | 'duration' | 'unchecked' | 'other';

export interface Finding {
  readonly severity: 'error' | 'warning';
  readonly kind: FindingKind;
  /** The library's own English words. */
  readonly message: string;
  /** The words that it is about, as they stand there. */
  readonly quote: string;
  readonly line: number;
  readonly from: number;
  readonly to: number;
}
