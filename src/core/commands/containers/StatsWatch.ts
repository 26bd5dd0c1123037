// The readings of several containers side by side: one stream a container, and the engine's events for those that come and go.
import type { Session } from '../Action';
import { CancelSource } from '../Cancel';
import { describeEngineError } from '../describeEngineError';
import { EngineError } from '../EngineError';
import { Channel } from '../shell/Channel';
import { readJsonLines } from '../streams/readJsonLines';
import { fieldOf, textOf } from '../values/fieldOf';
import { writeFilters } from '../values/writeFilters';
import { containerPath } from './containerPath';

interface Watched {
  readonly name: string;
  /** Null until the first has come. */
  reading: unknown;
  /** Read again since the last frame. */
  isFresh: boolean;
  isOver: boolean;
}

export interface StatsChoice {
  readonly isOnce: boolean;
  /** Also containers that do not run. */
  readonly includesAll: boolean;
}

const SHORT_ID = 12;

export class StatsWatch {
  private readonly watched = new Map<string, Watched>();
  private readonly cancel = new CancelSource();
  private readonly news = new Channel<boolean>();
  private readonly stopListening: () => void;
  private followsAll = false;

  constructor(
    private readonly choice: StatsChoice,
    private readonly session: Session,
  ) {
    this.stopListening = session.cancel.onCancel(() => this.close());
  }

  get readings(): readonly Pick<Watched, 'name' | 'reading'>[] {
    return [...this.watched.values()];
  }

  /** Resolves when each has been read once, with what the engine says of those that cannot be. */
  async follow(names: readonly string[]): Promise<readonly string[]> {
    const problems = await Promise.all([...new Set(names)].map((name) => this.add(name)));
    return problems.filter((problem) => problem !== null);
  }

  /** All that run, those too that are started later. Throws EngineError. */
  async followAll(): Promise<readonly string[]> {
    this.followsAll = true;
    const { engine } = this.session;
    const events = await engine.stream({ method: 'GET', path: '/events', query: { filters: writeFilters(['type=container']) } }, this.cancel);
    const query: Readonly<Record<string, string>> = this.choice.includesAll ? { all: '1' } : {};
    const { json } = await engine.ask({ method: 'GET', path: '/containers/json', query }, this.cancel);
    // Those that went away meanwhile are no mistake.
    await this.follow((Array.isArray(json) ? json : []).map((container) => textOf(container, 'Id').slice(0, SHORT_ID)));
    if (!this.choice.isOnce) void this.listen(events.bytes);
    return [];
  }

  /** A value for each frame to draw: when all that is watched was read again. True for the last one, when nothing is left to watch. */
  changes(): AsyncIterable<boolean> {
    return this.news;
  }

  close(): void {
    this.stopListening();
    this.cancel.cancel();
    this.news.close();
  }

  private async listen(bytes: AsyncIterable<Uint8Array>): Promise<void> {
    const { includesAll } = this.choice;
    try {
      for await (const event of readJsonLines(bytes)) {
        const name = textOf(fieldOf(event, 'Actor'), 'ID').slice(0, SHORT_ID);
        const action = textOf(event, 'Action');
        if (action === 'start' || (includesAll && action === 'create')) void this.add(name);
        else if (action === (includesAll ? 'destroy' : 'die') && this.watched.delete(name)) await this.tell();
      }
      this.news.end();
    } catch (error) {
      this.news.fail(error);
    }
  }

  /** Resolves after the first reading, with the CLI's text where there is none. */
  private add(name: string): Promise<string | null> {
    if (this.watched.has(name)) return Promise.resolve(null);
    const entry: Watched = { name, reading: null, isFresh: false, isOver: false };
    this.watched.set(name, entry);
    return new Promise((resolve, reject) => {
      void this.read(entry, () => resolve(null)).then(
        () => resolve(null),
        (error: unknown) => {
          if (error instanceof EngineError) resolve(describeEngineError(error));
          else reject(error instanceof Error ? error : new Error(String(error)));
        },
      );
    });
  }

  private async read(entry: Watched, onFirst: () => void): Promise<void> {
    const query = { stream: this.choice.isOnce ? '0' : '1' };
    try {
      const stream = await this.session.engine.stream({ method: 'GET', path: containerPath(entry.name, '/stats'), query }, this.cancel);
      for await (const reading of readJsonLines(stream.bytes)) {
        const wasFresh = entry.isFresh;
        entry.reading = reading;
        entry.isFresh = true;
        onFirst();
        if (!this.choice.isOnce && (wasFresh || [...this.watched.values()].every(({ isFresh, isOver }) => isFresh || isOver))) await this.tell();
      }
    } finally {
      entry.isOver = true;
      if (!this.followsAll && !this.choice.isOnce && [...this.watched.values()].every(({ isOver }) => isOver)) await this.news.write(true);
    }
  }

  private async tell(): Promise<void> {
    for (const entry of this.watched.values()) entry.isFresh = false;
    await this.news.write(false);
  }
}
