// Finds what notes made on the engine, and removes of it what its user chose. One that cannot be removed does not keep the others.
import type { Cancel } from '../core/commands/Cancel';
import { findMade } from '../core/live/findMade';
import type { MadeThing } from '../core/live/MadeThing';
import type { Removal } from '../core/live/Removal';
import { removeMade } from '../core/live/removeMade';
import type { CommandRunner } from './CommandRunner';
import type { NotePaths } from './NotePaths';
import type { RunWorld } from './RunWorld';

export interface Removed {
  readonly thing: MadeThing;
  readonly removal: Removal;
}

export class CleanUp {
  constructor(
    private readonly world: Pick<RunWorld, 'connect' | 'host'>,
    private readonly paths: Pick<NotePaths, 'current'>,
    /** '' while no note of the vault has made anything. */
    private readonly vaultId: () => string,
    private readonly runner: Pick<CommandRunner, 'tellChanged'>,
  ) {}

  /** What the note made, under whatever path it had then; what all notes of the vault made where `path` is null. Rejects with EngineError. */
  async find(path: string | null, cancel: Cancel): Promise<readonly MadeThing[]> {
    const vault = this.vaultId();
    if (vault === '') return [];
    const engine = await this.connect();
    const made = await findMade(engine, vault, cancel);
    return path === null ? made : made.filter(({ note }) => this.paths.current(note) === path);
  }

  /** In the order given. Rejects with EngineError where the engine no longer answers; what was removed until then is gone. */
  async remove(things: readonly MadeThing[], cancel: Cancel): Promise<readonly Removed[]> {
    const engine = await this.connect();
    const removed: Removed[] = [];
    try {
      for (const thing of things) removed.push({ thing, removal: await removeMade(thing, engine, cancel) });
      return removed;
    } finally {
      this.tell(removed, engine.address);
    }
  }

  private tell(removed: readonly Removed[], address: string): void {
    const gone = removed.filter(({ removal }) => removal.kind === 'removed' || removal.kind === 'gone').map(({ thing }) => thing);
    // Anonymous volumes go with their container.
    const kinds = gone.flatMap(({ kind }) => (kind === 'container' ? ([kind, 'volume'] as const) : [kind]));
    this.runner.tellChanged(address, kinds, new Set(gone.map(({ note }) => this.paths.current(note))));
  }

  private connect() {
    return this.world.connect({}, this.world.host());
  }
}
