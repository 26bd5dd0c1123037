// What a run needs of the world.
import type { EndpointChoice } from '../core/commands/EndpointChoice';
import type { Engine } from '../core/commands/Engine';
import type { Host } from '../core/commands/Host';
import type { Consent } from './Consent';
import type { RunKey } from './RunKey';
import type { OutputRoom } from './OutputRoom';
import type { Timers } from './Timers';

export interface RunWorld extends OutputRoom {
  connect(choice: EndpointChoice, host: Host): Promise<Engine>;
  /** The machine as the settings in force describe it. */
  host(): Host;
  /** What is put on all that a block creates; absent where nothing is. */
  labelsOf?(key: RunKey): Readonly<Record<string, string>>;
  readonly consent: Consent;
  readonly timers: Timers;
}
