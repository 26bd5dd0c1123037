// Whether a word turns what a line says into its opposite.
import type { CheckWord } from './CheckWord';

const negations: ReadonlySet<string> = new Set(['no', 'not', 'never', 'nunca', 'ningun', 'ninguna', 'without', 'sin', 'cannot']);

export function isNegation({ folded, isQuoted }: CheckWord): boolean {
  return !isQuoted && (negations.has(folded) || /n't$/.test(folded));
}
