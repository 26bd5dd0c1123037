// The engines of a run, and what the last call that no daemon answered tells about why.
import type { EndpointChoice } from '../../src/core/commands/EndpointChoice';
import type { Engine } from '../../src/core/commands/Engine';
import { EngineError } from '../../src/core/commands/EngineError';
import type { Host } from '../../src/core/commands/Host';
import type { EngineTrouble } from '../../src/core/texts/EngineTexts';
import { toEngineTrouble } from '../../src/core/texts/toEngineTrouble';
import { Engines } from '../../src/docker/Engines';
import { WatchedEngine } from '../../src/services/WatchedEngine';

export class WatchedEngines {
  private readonly engines = new Engines();
  private last: EngineTrouble | null = null;

  /** Null where every call was answered, be it by a refusal. */
  get trouble(): EngineTrouble | null {
    return this.last;
  }

  readonly connect = async (choice: EndpointChoice, host: Host): Promise<Engine> => {
    try {
      const engine = await this.engines.connect(choice, host);
      return new WatchedEngine(engine, (error) => this.note(error, engine.address, host));
    } catch (error) {
      if (error instanceof EngineError) this.note(error, '', host);
      throw error;
    }
  };

  close(): Promise<void> {
    return this.engines.close();
  }

  private note(error: EngineError, address: string, host: Host): void {
    this.last = toEngineTrouble(error, address, host);
  }
}
