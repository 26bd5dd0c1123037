// What became of the check blocks that were checked, until the app is closed. Asks the engine when its user says so, and never changes it.
import type { CheckResult } from '../core/checks/CheckResult';
import { evaluateChecks } from '../core/checks/evaluateChecks';
import type { NoteChecks } from '../core/checks/NoteChecks';
import { parseChecks } from '../core/checks/parseChecks';
import type { PortProbe } from '../core/checks/PortProbe';
import { CancelSource } from '../core/commands/Cancel';
import type { CheckState } from './CheckState';
import { Emitter } from './Emitter';
import type { RunWorld } from './RunWorld';
import { writeRunKey, type RunKey } from './RunKey';

interface Entry {
  readonly key: RunKey;
  readonly state: CheckState;
}

export type ChecksWorld = Pick<RunWorld, 'connect' | 'host' | 'timers'> & { readonly probe: PortProbe };

/** Results beyond this many blocks are forgotten, oldest first. */
const KEPT = 500;

export class Checks {
  private readonly entries = new Map<string, Entry>();
  private readonly cancel = new CancelSource();
  /** Blocks that were asked for again while they are being checked. */
  private readonly wanted = new Set<string>();
  private readonly changed = new Emitter<RunKey>();
  readonly onChange = this.changed.event;

  constructor(private readonly world: ChecksWorld) {}

  find(key: RunKey): CheckState | null {
    return this.entries.get(writeRunKey(key))?.state ?? null;
  }

  /** Resolves when it is known; a block that is being checked is checked once more after that. */
  async check(key: RunKey): Promise<void> {
    const written = writeRunKey(key);
    if (this.find(key)?.isRunning) {
      this.wanted.add(written);
      return;
    }
    this.put(key, { results: this.find(key)?.results ?? null, at: this.find(key)?.at ?? 0, isRunning: true });
    try {
      this.settle(key, await this.ask(key.code));
    } catch (error) {
      console.error('Docker Notebook: a check failed', error);
      this.settle(key, null);
    }
    if (this.wanted.delete(written)) await this.check(key);
  }

  /** Checks again those of the blocks that were checked before. */
  async checkAgain(keys: readonly RunKey[]): Promise<void> {
    await Promise.all(keys.filter((key) => this.find(key) !== null).map((key) => this.check(key)));
  }

  resultsOf(path: string): NoteChecks {
    return { find: (code, ordinal) => this.find({ path, code, ordinal })?.results ?? null };
  }

  renameNote(oldPath: string, path: string): void {
    for (const [written, { key, state }] of [...this.entries]) {
      if (key.path !== oldPath) continue;
      this.entries.delete(written);
      this.put({ ...key, path }, state);
    }
  }

  /** For the end of the plugin. */
  close(): void {
    this.cancel.cancel();
  }

  private ask(code: string): Promise<readonly CheckResult[]> {
    const { world, cancel } = this;
    return evaluateChecks(parseChecks(code), () => world.connect({}, world.host()), { probe: world.probe, cancel });
  }

  private settle(key: RunKey, results: readonly CheckResult[] | null): void {
    // The note may have got another name meanwhile.
    const known = this.entries.get(writeRunKey(key))?.key ?? [...this.entries.values()].find((entry) => entry.state.isRunning && entry.key.code === key.code && entry.key.ordinal === key.ordinal)?.key ?? key;
    this.put(known, { isRunning: false, results, at: this.world.timers.now() });
  }

  private put(key: RunKey, state: CheckState): void {
    const written = writeRunKey(key);
    this.entries.delete(written);
    this.entries.set(written, { key, state });
    const [oldest] = this.entries.keys();
    if (this.entries.size > KEPT && oldest !== undefined) this.entries.delete(oldest);
    this.changed.fire(key);
  }
}
