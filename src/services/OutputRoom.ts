// How much room there is for what a run prints.
import type { Spool } from '../core/commands/Spool';
import type { OutputLimits } from './output/OutputLimits';

export interface OutputRoom {
  /** How much of the output is kept at hand, where not as usual. */
  outputLimits?(): Partial<OutputLimits>;
  /** Where output goes that is too much for the memory; without it only its beginning can be saved. */
  openSpool?(): Spool;
}
