// The names of what the engine has, for fields and completion: asked when somebody fills one in, and kept for a few seconds.
import { CancelSource, type Cancel } from '../core/commands/Cancel';
import { ContextStore } from '../core/commands/contexts/ContextStore';
import { EngineError } from '../core/commands/EngineError';
import { findNames } from '../core/live/findNames';
import type { LiveName } from '../core/live/LiveName';
import type { LiveKind } from '../core/placeholders/Placeholder';
import type { RunWorld } from './RunWorld';

/** Milliseconds: names that were asked for this long ago are asked for again. */
const FRESH = 3000;
/** Milliseconds: nobody waits longer for a suggestion. */
const PATIENCE = 2000;

interface Kept {
  readonly at: number;
  readonly names: Promise<readonly LiveName[]>;
}

export class LiveNames {
  private readonly kept = new Map<LiveKind, Kept>();
  private readonly pending = new Set<Cancel>();

  constructor(private readonly world: Pick<RunWorld, 'connect' | 'host' | 'timers'>) {}

  /** Empty where no engine answers: a run says why, a suggestion does not. */
  async find(kind: LiveKind): Promise<readonly string[]> {
    return (await this.list(kind)).map(({ name }) => name);
  }

  /** Whoever asks may call it off; then nobody has the names, and who asks next asks anew. */
  list(kind: LiveKind, calledOff?: Cancel): Promise<readonly LiveName[]> {
    const now = this.world.timers.now();
    const known = this.kept.get(kind);
    if (known && now - known.at < FRESH) return known.names;
    const cancel = new CancelSource();
    const kept = { at: now, names: this.ask(kind, cancel) };
    this.kept.set(kind, kept);
    calledOff?.onCancel(() => {
      if (this.kept.get(kind) === kept && this.pending.has(cancel)) this.kept.delete(kind);
      cancel.cancel();
    });
    return kept.names;
  }

  /** Something has changed: what was kept may be wrong. */
  forget(): void {
    this.kept.clear();
  }

  private async ask(kind: LiveKind, cancel: CancelSource): Promise<readonly LiveName[]> {
    const { world } = this;
    const host = world.host();
    if (kind === 'context') return new ContextStore(host).all.map(({ name }) => ({ name, detail: '', state: '' }));
    this.pending.add(cancel);
    const callOff = world.timers.after(PATIENCE, () => cancel.cancel());
    try {
      return await findNames(kind, await world.connect({}, host), cancel);
    } catch (error) {
      if (error instanceof EngineError) return [];
      throw error;
    } finally {
      this.pending.delete(cancel);
      callOff();
    }
  }
}
