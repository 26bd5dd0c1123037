// The names of what the engine has, for fields and completion: asked when somebody fills one in, and kept for a few seconds.
import { CancelSource } from '../core/commands/Cancel';
import { ContextStore } from '../core/commands/contexts/ContextStore';
import { EngineError } from '../core/commands/EngineError';
import { findNames } from '../core/live/findNames';
import type { LiveKind } from '../core/placeholders/Placeholder';
import type { RunWorld } from './Run';

/** Milliseconds: names that were asked for this long ago are asked for again. */
const FRESH = 3000;
/** Milliseconds: nobody waits longer for a suggestion. */
const PATIENCE = 2000;

interface Kept {
  readonly at: number;
  readonly names: Promise<readonly string[]>;
}

export class LiveNames {
  private readonly kept = new Map<LiveKind, Kept>();

  constructor(private readonly world: Pick<RunWorld, 'connect' | 'host' | 'timers'>) {}

  /** Empty where no engine answers: a run says why, a suggestion does not. */
  find(kind: LiveKind): Promise<readonly string[]> {
    const now = this.world.timers.now();
    const known = this.kept.get(kind);
    if (known && now - known.at < FRESH) return known.names;
    const names = this.ask(kind);
    this.kept.set(kind, { at: now, names });
    return names;
  }

  /** Something has changed: what was kept may be wrong. */
  forget(): void {
    this.kept.clear();
  }

  private async ask(kind: LiveKind): Promise<readonly string[]> {
    const { world } = this;
    const host = world.host();
    if (kind === 'context') return new ContextStore(host).all.map(({ name }) => name);
    const cancel = new CancelSource();
    const callOff = world.timers.after(PATIENCE, () => cancel.cancel());
    try {
      return await findNames(kind, await world.connect({}, host), cancel);
    } catch (error) {
      if (error instanceof EngineError) return [];
      throw error;
    } finally {
      callOff();
    }
  }
}
