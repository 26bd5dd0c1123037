// Why nothing was written.

/**
 * `gone`: the block is not in the note any more. `ambiguous`: several are equal, and the note has changed. `unclosed`: the block's fence has no end, so
 * whatever stands below would be code. `unfit`: what was written would not be read again as what it is. `none`: there is nothing to take away.
 * `noNote`: the note is not there.
 */
export type KeepProblem = 'gone' | 'ambiguous' | 'unclosed' | 'unfit' | 'none' | 'noNote';
