// How much of a note is to run.
export type RunScope = 'note' | 'section' | 'below' | 'outdated';
