// Code between two backticks and a language on a line of its own and a line of two backticks: inline code over several lines that people type
// when they mean a fence.
import type { Range } from './Range';

export interface TickBlock extends Range {
  readonly info: string;
  /** The code's lines, their common prefix (indentation, quote marks) not included. */
  readonly code: string;
  readonly codeFrom: number;
  readonly codeTo: number;
}
