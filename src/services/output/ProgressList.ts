// Layers and steps of a run in the order in which they were first heard of, each as it stands now.
import type { Progress } from '../../core/commands/Progress';

export interface ProgressItem extends Progress {
  readonly isDone: boolean;
}

/** What the engine says of a layer with which there is nothing more to do. */
const finished = /^(?:pull complete|already exists|pushed|layer already exists|mounted from .*|loaded)$/i;

export class ProgressList {
  private readonly known = new Map<string, ProgressItem>();

  get items(): readonly ProgressItem[] {
    return [...this.known.values()];
  }

  get isEmpty(): boolean {
    return this.known.size === 0;
  }

  get done(): number {
    return this.items.filter(({ isDone }) => isDone).length;
  }

  add(progress: Progress): void {
    const { kind, id } = progress;
    if (kind === 'step') this.finishSteps();
    this.known.set(`${kind} ${id}`, { ...progress, isDone: kind === 'layer' && finished.test(progress.status) });
  }

  /** A step begins when the one before it is over, and with it the layers that it pulled. */
  private finishSteps(): void {
    for (const [key, item] of this.known) {
      if (item.kind === 'step') this.known.set(key, { ...item, isDone: true });
      else this.known.delete(key);
    }
  }
}
