// The containers of the engine as they are now: listed when somebody connects, followed by its events while somebody listens.
import { CancelSource } from '../core/commands/Cancel';
import type { Engine } from '../core/commands/Engine';
import { EngineError } from '../core/commands/EngineError';
import { readJsonLines } from '../core/commands/streams/readJsonLines';
import { textOf } from '../core/commands/values/fieldOf';
import type { LiveContainer } from '../core/live/LiveContainer';
import { readContainers } from '../core/live/readContainers';
import type { EngineTrouble } from '../core/texts/EngineTexts';
import { toEngineTrouble } from '../core/texts/toEngineTrouble';
import { Emitter } from './Emitter';
import type { RunWorld } from './RunWorld';

export type LiveStatus =
  | { readonly kind: 'off' | 'connecting' | 'live' }
  /** It was live, and tries again by itself. */
  | { readonly kind: 'lost' }
  /** Nobody answered; whoever wants to tries again. */
  | { readonly kind: 'silent'; readonly trouble: EngineTrouble };

/** Milliseconds between two tries, doubled each time up to the last. */
const FIRST_WAIT = 1000;
const LAST_WAIT = 30_000;
/** Milliseconds: what happens within them is listed once. */
const REST = 150;

export class LiveState {
  containers: readonly LiveContainer[] = [];
  private current: LiveStatus = { kind: 'off' };
  private readonly changed = new Emitter<LiveState>();
  private listeners = 0;
  private session: CancelSource | null = null;
  private wait = FIRST_WAIT;

  constructor(private readonly world: Pick<RunWorld, 'connect' | 'host' | 'timers'>) {}

  get status(): LiveStatus {
    return this.current;
  }

  /** The last who listens no longer ends the connection. */
  onChange(listener: (state: LiveState) => void): () => void {
    const stop = this.changed.event(listener);
    let isListening = true;
    this.listeners += 1;
    return () => {
      if (!isListening) return;
      isListening = false;
      stop();
      this.listeners -= 1;
      if (this.listeners === 0) this.disconnect();
    };
  }

  /** For an act of the user only. */
  connect(): void {
    if (this.listeners === 0 || (this.session && this.current.kind !== 'lost')) return;
    this.session?.cancel();
    const session = new CancelSource();
    this.session = session;
    this.wait = FIRST_WAIT;
    this.become({ kind: 'connecting' });
    void this.keepUp(session);
  }

  disconnect(): void {
    this.session?.cancel();
    this.session = null;
    this.containers = [];
    this.become({ kind: 'off' });
  }

  private async keepUp(session: CancelSource): Promise<void> {
    let wasLive = false;
    while (!session.isCancelled) {
      const trouble = await this.follow(session, () => (wasLive = true));
      if (session.isCancelled) return;
      this.containers = [];
      if (!wasLive) {
        this.session = null;
        this.become({ kind: 'silent', trouble });
        return;
      }
      this.become({ kind: 'lost' });
      await this.rest(this.wait, session);
      this.wait = Math.min(this.wait * 2, LAST_WAIT);
    }
  }

  /** Until the connection ends; gives why. */
  private async follow(session: CancelSource, onLive: () => void): Promise<EngineTrouble> {
    const host = this.world.host();
    let address = '';
    try {
      const engine = await this.world.connect({}, host);
      ({ address } = engine);
      // The events come first: what happens while the list is made is not missed.
      const filters = JSON.stringify({ type: ['container'] });
      const { bytes } = await engine.stream({ method: 'GET', path: '/events', query: { filters } }, session);
      await this.list(engine, session);
      onLive();
      await this.followEvents(engine, bytes, session);
      return toEngineTrouble(new EngineError('broken', 'unexpected EOF'), address, host);
    } catch (error) {
      if (!(error instanceof EngineError)) console.error('Docker Notebook: the containers are followed no longer', error);
      return toEngineTrouble(error instanceof EngineError ? error : new EngineError('broken', String(error)), address, host);
    }
  }

  private async followEvents(engine: Engine, bytes: AsyncIterable<Uint8Array>, session: CancelSource): Promise<void> {
    let isDue = false;
    const relist = async (): Promise<void> => {
      await this.rest(REST, session);
      isDue = false;
      await this.list(engine, session);
    };
    for await (const event of readJsonLines(bytes)) {
      // What runs inside a container leaves it as it is.
      if (isDue || textOf(event, 'Action').startsWith('exec_')) continue;
      isDue = true;
      // A list that fails says no more than the stream, which ends where the engine is gone.
      relist().catch((error: unknown) => {
        if (!(error instanceof EngineError)) console.error('Docker Notebook could not list the containers', error);
      });
    }
  }

  private async list(engine: Engine, session: CancelSource): Promise<void> {
    if (session.isCancelled) return;
    const { json } = await engine.ask({ method: 'GET', path: '/containers/json', query: { all: '1' } }, session);
    if (session.isCancelled) return;
    this.containers = readContainers(json);
    this.wait = FIRST_WAIT;
    this.become({ kind: 'live' });
  }

  private rest(milliseconds: number, session: CancelSource): Promise<void> {
    return new Promise((resolve) => {
      const callOff = this.world.timers.after(milliseconds, () => {
        stop();
        resolve();
      });
      const stop = session.onCancel(() => {
        callOff();
        resolve();
      });
    });
  }

  private become(status: LiveStatus): void {
    this.current = status;
    this.changed.fire(this);
  }
}
