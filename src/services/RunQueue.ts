// Blocks that run one after the other, in the order of their note. The first one that fails ends it, and what comes after does not run.
import type { CommandRunner } from './CommandRunner';
import { Emitter } from './Emitter';
import type { Run } from './Run';
import type { RunRequest } from './RunRequest';
import { writeRunKey, type RunKey } from './RunKey';
import type { Timers } from './Timers';

export interface QueueItem {
  readonly key: RunKey;
  readonly request: RunRequest;
  /** The first line of what runs. */
  readonly title: string;
  /** False while something is to be filled in: the queue waits until its user starts the block. */
  isReady(): boolean;
}

/** `queued`: `before` others come first. `waiting`: it is its turn, and something is to be filled in. */
export type QueueMark = { readonly kind: 'queued'; readonly before: number } | { readonly kind: 'waiting' };

export interface QueueProgress {
  /** 1-based number of the item whose turn it is. */
  readonly current: number;
  readonly total: number;
}

export type QueueEnd =
  | { readonly kind: 'done'; readonly ran: number; readonly seconds: number }
  | { readonly kind: 'failed'; readonly item: QueueItem; readonly number: number; readonly total: number }
  /** Its user stopped it or a run of it, or did not agree to a command. */
  | { readonly kind: 'cancelled'; readonly left: number };

export class RunQueue {
  private items: readonly QueueItem[] = [];
  private at = 0;
  private since = 0;
  private unfollow: (() => void) | null = null;
  private readonly changed = new Emitter<QueueItem | null>();
  private readonly ended = new Emitter<QueueEnd>();
  /** With the item whose turn it is; null once none is. */
  readonly onChange = this.changed.event;
  readonly onEnd = this.ended.event;

  constructor(
    private readonly runner: CommandRunner,
    private readonly timers: Pick<Timers, 'now'>,
  ) {}

  get progress(): QueueProgress | null {
    return this.items.length > 0 ? { current: this.at + 1, total: this.items.length } : null;
  }

  /** Behind what is queued already; an item that still waits for its turn is not queued again. */
  add(items: readonly QueueItem[]): void {
    const waiting = new Set(this.items.slice(this.at).map(({ key }) => writeRunKey(key)));
    const isIdle = this.items.length === 0;
    this.items = [...this.items, ...items.filter(({ key }) => !waiting.has(writeRunKey(key)))];
    if (this.items.length === 0) return;
    if (isIdle) {
      this.since = this.timers.now();
      this.next();
    } else {
      this.changed.fire(this.current);
    }
  }

  markOf(key: RunKey): QueueMark | null {
    const written = writeRunKey(key);
    const index = this.items.findIndex((item, number) => number >= this.at && writeRunKey(item.key) === written);
    if (index > this.at) return { kind: 'queued', before: index - this.at };
    return index === this.at && !this.runner.find(key)?.isActive ? { kind: 'waiting' } : null;
  }

  /** Takes one that waits for its turn out of the queue. */
  remove(key: RunKey): void {
    const written = writeRunKey(key);
    if (this.current && writeRunKey(this.current.key) === written) this.cancel();
    else {
      this.items = this.items.filter((item, index) => index <= this.at || writeRunKey(item.key) !== written);
      this.changed.fire(this.current);
    }
  }

  /** Stops what runs of it, and starts nothing more. */
  cancel(): void {
    const { current } = this;
    if (!current) return;
    const left = this.items.length - this.at;
    this.unfollow?.();
    this.runner.find(current.key)?.stop();
    this.end({ kind: 'cancelled', left });
  }

  private get current(): QueueItem | null {
    return this.items[this.at] ?? null;
  }

  private next(): void {
    const { current } = this;
    if (!current) {
      this.end({ kind: 'done', ran: this.items.length, seconds: (this.timers.now() - this.since) / 1000 });
      return;
    }
    if (current.isReady()) this.follow(this.runner.start(current.key, current.request));
    else this.await(current);
    this.changed.fire(current);
  }

  private await({ key }: QueueItem): void {
    this.unfollow = this.runner.onChange((written) => {
      const run = written === writeRunKey(key) ? this.runner.find(key) : null;
      if (run) this.follow(run);
    });
  }

  private follow(run: Run): void {
    this.unfollow?.();
    const look = (): void => {
      if (!run.isActive) this.conclude(run);
    };
    this.unfollow = run.onChange(look);
    look();
  }

  private conclude({ state }: Run): void {
    this.unfollow?.();
    const { current: item } = this;
    if (!item) return;
    if (state.kind === 'ended' && state.exitCode === 0) {
      this.at += 1;
      this.next();
    } else if (state.kind === 'declined' || (state.kind === 'ended' && state.isStopped)) {
      this.end({ kind: 'cancelled', left: this.items.length - this.at - 1 });
    } else {
      this.end({ kind: 'failed', item, number: this.at + 1, total: this.items.length });
    }
  }

  private end(end: QueueEnd): void {
    this.unfollow = null;
    this.items = [];
    this.at = 0;
    this.changed.fire(null);
    this.ended.fire(end);
  }
}
