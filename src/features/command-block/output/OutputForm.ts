// Another form of an output than its text. It can be made only of some outputs, once they are whole.
import type { Run } from '../../../services/Run';

export interface OutputForm {
  readonly name: 'table' | 'tree';
  readonly el: HTMLElement;
  /** Whether the run's output can be shown so. Asked once for each run. */
  take(run: Run): boolean;
  /** Draws what was taken; called only while the form is seen. */
  draw(): void;
  close(): void;
}
