// All runs, each under the block that it belongs to. Views come and go; what runs and what it printed is here.
import type { TerminalSize } from '../core/commands/Io';
import type { ChangedKind } from '../core/trace/Change';
import { findTouched } from '../core/trace/findTouched';
import { Emitter } from './Emitter';
import { NoteVariables } from './NoteVariables';
import { Run } from './Run';
import type { RunRequest } from './RunRequest';
import type { RunWorld } from './RunWorld';
import { writeRunKey, type RunKey } from './RunKey';

interface Entry {
  readonly key: RunKey;
  readonly run: Run;
}

/** Ended runs beyond this many lose their output, oldest first. */
const KEPT_RUNS = 60;

export class CommandRunner {
  /** In the order in which they were started. */
  private readonly entries = new Map<string, Entry>();
  private readonly changed = new Emitter<string>();
  /** What is to start where a run gives way. */
  private readonly waiting = new WeakMap<Run, RunRequest>();
  /** When a run last changed things of a kind, by engine and kind. */
  private readonly touched = new Map<string, number>();
  private screenSize: TerminalSize = { rows: 24, columns: 80 };
  /** Tells the written key of a block that gained, lost or replaced its run. */
  readonly onChange = this.changed.event;

  private readonly ended = new Emitter<string>();
  /** Tells the path of a note in which a run has ended, however it did, or of which something was removed. */
  readonly onEnd = this.ended.event;

  readonly variables: NoteVariables;

  constructor(private readonly world: RunWorld) {
    this.variables = new NoteVariables((name) => world.host().env(name));
  }

  find(key: RunKey): Run | null {
    return this.entries.get(writeRunKey(key))?.run ?? null;
  }

  /** Where a run stands now; null once its place has another. */
  keyOf(run: Run): RunKey | null {
    return [...this.entries.values()].find((entry) => entry.run === run)?.key ?? null;
  }

  get activeRuns(): readonly Run[] {
    return [...this.entries.values()].map(({ run }) => run).filter((run) => run.isActive);
  }

  /** Starts a block anew. One that still runs goes on instead. */
  start(key: RunKey, request: RunRequest): Run {
    const known = this.find(key);
    if (known?.isActive) return known;
    known?.forget();
    const run = new Run(request, this.world, { path: key.path, variables: this.variables.of(key.path), labels: this.world.labelsOf?.(key) ?? {} });
    // Most terminals are as large as the last one was: right from the start, before theirs is on the page.
    run.terminal.resize(this.screenSize);
    run.terminal.onResize((size) => (this.screenSize = size));
    this.put({ key, run });
    this.forgetOld();
    void run.start().then(() => {
      this.noteChanges(run);
      this.ended.fire(this.keyOf(run)?.path ?? key.path);
    });
    return run;
  }

  /** Whether another run has changed things of the kind where this one ran, after it had ended. */
  hasChangedSince({ endedAt, answeredBy }: Run, kind: ChangedKind): boolean {
    return endedAt !== null && (this.touched.get(`${answeredBy?.address ?? ''} ${kind}`) ?? 0) > endedAt;
  }

  /** Without a run things of these kinds were changed there, which the notes had made: lists and checks hear of it as of the end of a run. */
  tellChanged(address: string, kinds: Iterable<ChangedKind>, paths: Iterable<string>): void {
    this.touch(address, kinds, this.world.timers.now());
    for (const path of paths) this.ended.fire(path);
  }

  /** Starts it once what still runs there has given way; of several that wait the last one counts. */
  replace(key: RunKey, request: RunRequest): void {
    const active = this.find(key);
    if (!active?.isActive) {
      this.start(key, request);
      return;
    }
    const isWaiting = this.waiting.has(active);
    this.waiting.set(active, request);
    if (isWaiting) return;
    const stop = active.onChange(() => {
      if (active.isActive) return;
      stop();
      this.start(key, this.waiting.get(active) ?? request);
    });
    active.abandon();
  }

  /** Forgets what a block printed; what still runs is not forgotten. */
  clear(key: RunKey): void {
    if (this.find(key)?.isActive) return;
    this.take(writeRunKey(key))?.run.forget();
  }

  stopAll(): number {
    const active = this.activeRuns;
    for (const run of active) run.stop();
    return active.length;
  }

  /** A block was edited in place: its run stays with it. */
  move(from: RunKey, to: RunKey): void {
    if (this.find(to)) return;
    const entry = this.take(writeRunKey(from));
    if (entry) this.put({ key: to, run: entry.run });
  }

  renameNote(oldPath: string, path: string): void {
    for (const { key } of [...this.entries.values()]) if (key.path === oldPath) this.move(key, { ...key, path });
    this.variables.renameNote(oldPath, path);
  }

  /** Closes every connection; for the end of the plugin. */
  close(): void {
    for (const run of this.activeRuns) run.abandon();
  }

  private noteChanges({ trace, answeredBy, endedAt }: Run): void {
    this.touch(answeredBy?.address ?? '', findTouched(trace.changes, trace.log.requests), endedAt ?? 0);
  }

  private touch(address: string, kinds: Iterable<ChangedKind>, time: number): void {
    for (const kind of kinds) this.touched.set(`${address} ${kind}`, time);
  }

  private put(entry: Entry): void {
    const written = writeRunKey(entry.key);
    this.entries.delete(written);
    this.entries.set(written, entry);
    this.changed.fire(written);
  }

  private take(written: string): Entry | null {
    const entry = this.entries.get(written);
    if (!entry) return null;
    this.entries.delete(written);
    this.changed.fire(written);
    return entry;
  }

  private forgetOld(): void {
    const ended = [...this.entries].filter(([, { run }]) => !run.isActive).map(([written]) => written);
    for (const written of ended.slice(0, Math.max(0, ended.length - KEPT_RUNS))) this.take(written)?.run.forget();
  }
}
