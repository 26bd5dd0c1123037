// A line of a check block: its place in the block's code, and what it expects or why that cannot be made out.
import type { Result } from '../Result';
import type { CheckProblem } from './CheckProblem';
import type { Expectation } from './Expectation';

export interface CheckLine {
  /** 1-based in the code. */
  readonly line: number;
  readonly from: number;
  readonly to: number;
  /** Without the white space around it. */
  readonly text: string;
  readonly reading: Result<Expectation, CheckProblem>;
}
