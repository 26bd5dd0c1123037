// A part of what stands below a block. It draws the run that it is shown, holds no truth of its own, and may be made anew at any moment.
import type { Run } from '../../services/Run';

export interface PanelPart {
  /** At most once a frame while the run goes on; null before the first run and after it was cleared. */
  show(run: Run | null): void;
  /** The panel goes: what the part listens to, it listens to no longer. */
  close?(): void;
}
