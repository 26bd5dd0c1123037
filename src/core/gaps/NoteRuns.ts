// What is known of the runs of a note's blocks.

/** `none`: never run since the app was opened; `outdated`: the code was changed since; `failed`: it ended with another exit code than 0. */
export type RunMark = 'none' | 'active' | 'done' | 'failed' | 'outdated';

export interface NoteRuns {
  /** `ordinal` is 0 for the first of equal blocks. */
  find(code: string, ordinal: number): RunMark;
}
