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
  /** Of what is asked now. */
  readonly cancel: CancelSource | null;
}

export type ChecksWorld = Pick<RunWorld, 'connect' | 'host' | 'timers'> & { readonly probe: PortProbe };

/** Results beyond this many blocks are forgotten, oldest first. */
const KEPT = 500;

export class Checks {
  private readonly entries = new Map<string, Entry>();
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
    const before = this.find(key);
    if (before?.isRunning) {
      this.wanted.add(written);
      return;
    }
    const cancel = new CancelSource();
    this.put(key, { results: before?.results ?? null, at: before?.at ?? 0, isRunning: true }, cancel);
    const results = await this.ask(key.code, cancel);
    // The note may have got another name meanwhile, or its user may have stopped it.
    const entry = [...this.entries.values()].find((each) => each.cancel === cancel);
    if (entry) this.put(entry.key, { isRunning: false, results, at: this.world.timers.now() });
    if (this.wanted.delete(written)) await this.check(key);
  }

  /** What was known before counts again. */
  stop(key: RunKey): void {
    const written = writeRunKey(key);
    const entry = this.entries.get(written);
    if (!entry?.cancel) return;
    this.wanted.delete(written);
    entry.cancel.cancel();
    if (entry.state.results) return this.put(key, { ...entry.state, isRunning: false });
    this.entries.delete(written);
    this.changed.fire(key);
  }

  /** Checks again those of the blocks that were checked before. */
  async checkAgain(keys: readonly RunKey[]): Promise<void> {
    await Promise.all(keys.filter((key) => this.find(key) !== null).map((key) => this.check(key)));
  }

  resultsOf(path: string): NoteChecks {
    return { find: (code, ordinal) => this.find({ path, code, ordinal })?.results ?? null };
  }

  renameNote(oldPath: string, path: string): void {
    for (const [written, { key, state, cancel }] of [...this.entries]) {
      if (key.path !== oldPath) continue;
      this.entries.delete(written);
      this.put({ ...key, path }, state, cancel);
    }
  }

  /** For the end of the plugin. */
  close(): void {
    for (const { cancel } of this.entries.values()) cancel?.cancel();
  }

  /** Null where it failed. */
  private async ask(code: string, cancel: CancelSource): Promise<readonly CheckResult[] | null> {
    const { world } = this;
    try {
      return await evaluateChecks(parseChecks(code), () => world.connect({}, world.host()), { probe: world.probe, cancel });
    } catch (error) {
      console.error('Docker Notebook: a check failed', error);
      return null;
    }
  }

  private put(key: RunKey, state: CheckState, cancel: CancelSource | null = null): void {
    const written = writeRunKey(key);
    this.entries.delete(written);
    this.entries.set(written, { key, state, cancel });
    const [oldest] = this.entries.keys();
    if (this.entries.size > KEPT && oldest !== undefined) this.entries.delete(oldest);
    this.changed.fire(key);
  }
}
