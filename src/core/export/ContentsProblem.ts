// Why the map of contents of a note was not written, and on which 1-based line that can be seen.

/**
 * `noEnd`: the line opens a map that nothing closes. `noStart`: it closes one that was never opened. `twice`: another map is opened there.
 * `unclosed`: a block of code begins there and never ends, so that the map would be code.
 */
export interface ContentsProblem {
  readonly kind: 'noEnd' | 'noStart' | 'twice' | 'unclosed';
  readonly line: number;
}
