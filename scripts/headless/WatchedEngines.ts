// The engines of a run, and what the last call that no daemon answered tells about why.
import type { EndpointChoice } from '../../src/core/commands/EndpointChoice';
import type { Engine } from '../../src/core/commands/Engine';
import { EngineError } from '../../src/core/commands/EngineError';
import type { Host } from '../../src/core/commands/Host';
import type { EngineTrouble } from '../../src/core/texts/EngineTexts';
import { toEngineTrouble } from '../../src/core/texts/toEngineTrouble';
import { Engines } from '../../src/docker/Engines';
import { WatchedEngine } from '../../src/services/WatchedEngine';
import { SshBridge } from './SshBridge';

export class WatchedEngines {
  private readonly engines = new Engines();
  private readonly bridge = new SshBridge();
  private last: EngineTrouble | null = null;

  /** Null where every call was answered, be it by a refusal. */
  get trouble(): EngineTrouble | null {
    return this.last;
  }

  /** What the program that leads to an engine behind ssh said; '' where it said nothing. */
  get sshComplaint(): string {
    return this.bridge.lastComplaint;
  }

  readonly connect = async (choice: EndpointChoice, host: Host): Promise<Engine> => {
    try {
      const engine = await this.reach(choice, host);
      return new WatchedEngine(engine, (error) => this.note(error, engine.address, host));
    } catch (error) {
      if (error instanceof EngineError) this.note(error, '', host);
      throw error;
    }
  };

  async close(): Promise<void> {
    await this.engines.close();
    await this.bridge.close();
  }

  /** What the adapter refuses, since it would take a process, is done here: an engine behind ssh. */
  private async reach(choice: EndpointChoice, host: Host): Promise<Engine> {
    try {
      return await this.engines.connect(choice, host);
    } catch (error) {
      const address = error instanceof EngineError && error.reason === 'ssh' ? /(ssh:\/\/\S+): ssh endpoints/.exec(error.message)?.[1] : undefined;
      if (address === undefined) throw error;
      const { context: _, ...rest } = choice;
      return await this.engines.connect({ ...rest, host: await this.bridge.open(address) }, host);
    }
  }

  private note(error: EngineError, address: string, host: Host): void {
    this.last = toEngineTrouble(error, address, host);
  }
}
