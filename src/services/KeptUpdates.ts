// Keeps what is kept up to date, for those who chose it in the settings: a run that ends replaces the output that its note has of it. Where a note has
// none, nothing is written.
import type { CommandRunner } from './CommandRunner';
import type { KeptOutputs } from './KeptOutputs';
import { readRunKey } from './readRunKey';
import type { Run } from './Run';
import type { Settings } from './Settings';

export class KeptUpdates {
  private readonly followed = new WeakSet<Run>();

  constructor(
    private readonly runner: CommandRunner,
    private readonly kept: KeptOutputs,
    private readonly settings: Settings,
  ) {}

  /** Returns how to stop. */
  start(): () => void {
    return this.runner.onChange((written) => {
      const run = this.runner.find(readRunKey(written));
      if (!run?.isActive || this.followed.has(run)) return;
      this.followed.add(run);
      const stop = run.onChange(() => {
        if (run.isActive) return;
        stop();
        void this.update(run);
      });
    });
  }

  private async update(run: Run): Promise<void> {
    const key = this.runner.keyOf(run);
    if (!this.settings.values.updateKeptOutput || !key || !this.kept.canKeep(run)) return;
    const place = this.kept.locate(key);
    if (place && this.kept.has(place)) await this.kept.keep(place, run);
  }
}
