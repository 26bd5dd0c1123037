// A docker command line that was understood: what it risks, and how to start it.
import type { Cancel } from './Cancel';
import type { Engine } from './Engine';
import type { Host } from './Host';
import type { Io } from './Io';
import type { Output } from './Output';
import type { Risk } from './Risk';
import type { VictimSearch } from './victims/VictimSearch';

export interface Session {
  readonly engine: Engine;
  readonly io: Io;
  readonly host: Host;
  readonly cancel: Cancel;
}

export interface Action {
  /** Computed from the parsed request, never from the line's words. */
  readonly risk: Risk;
  /** Speaks to no engine: it runs also where none can be made out. */
  readonly isOffline?: true;
  /** What it would remove, asked from the engine while its user is asked. Absent where the risk's reasons name it. */
  readonly findVictims?: VictimSearch;
  /** Sends nothing before the first value is asked for. Ends with one exit code; an EngineError becomes the CLI's message and code here. */
  start(session: Session): AsyncIterable<Output>;
}
