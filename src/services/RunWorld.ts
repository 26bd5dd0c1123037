// What a run needs of the world.
import type { EndpointChoice } from '../core/commands/EndpointChoice';
import type { Engine } from '../core/commands/Engine';
import type { Host } from '../core/commands/Host';
import type { Consent } from './Consent';
import type { Timers } from './Timers';

export interface RunWorld {
  connect(choice: EndpointChoice, host: Host): Promise<Engine>;
  /** The machine as the settings in force describe it. */
  host(): Host;
  readonly consent: Consent;
  readonly timers: Timers;
}
