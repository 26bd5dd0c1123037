// What computes the parts of a pipeline, as seen by who needs the values of a command's words.
import type { Maybe } from '../go/GoValue';
import type { Operand, Pipe, Place } from './Node';

/** The value that a pipeline hands to its next command; null where there is none. */
export type Final = { readonly value: Maybe } | null;

/** A command's words without the first, which names what is called. */
export type Rest = readonly Operand[];

export type Constant = Exclude<Operand, { kind: 'pipe' | 'field' | 'variable' | 'chain' | 'identifier' }>;

/** Every method may leave by TemplateFault. */
export interface Evaluator {
  /** Where the next mistake will be said to be. */
  at(place: Place): void;
  fault(message: string): never;
  evaluate(dot: Maybe, pipe: Pipe): Maybe;
  fields(dot: Maybe, node: Operand & { kind: 'field' | 'variable' | 'chain' }, rest: Rest, final: Final): Maybe;
  call(dot: Maybe, word: Operand & { kind: 'identifier' }, node: Place, rest: Rest, final: Final): Maybe;
  constant(dot: Maybe, word: Constant): Maybe;
}
