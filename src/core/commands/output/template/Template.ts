// A parsed template and those that are defined within it.
import type { Node } from './Node';

export interface Template {
  /** '' for most. */
  readonly name: string;
  /** The whole text, for the line and column of a message. */
  readonly text: string;
  /** By name; the main one among them. */
  readonly trees: ReadonlyMap<string, readonly Node[]>;
}
