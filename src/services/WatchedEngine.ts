// An engine whose calls are watched for those that no daemon answered, so that advice can follow what the command printed.
import type { Cancel } from '../core/commands/Cancel';
import type { Engine, EngineAnswer, EngineConnection, EngineRequest, EngineStream, EngineVersion } from '../core/commands/Engine';
import { EngineError } from '../core/commands/EngineError';

export class WatchedEngine implements Engine {
  readonly address: string;

  constructor(
    private readonly engine: Engine,
    private readonly onSilence: (error: EngineError) => void,
  ) {
    this.address = engine.address;
  }

  version(cancel: Cancel): Promise<EngineVersion> {
    return this.watch(this.engine.version(cancel));
  }

  ask(request: EngineRequest, cancel: Cancel): Promise<EngineAnswer> {
    return this.watch(this.engine.ask(request, cancel));
  }

  stream(request: EngineRequest, cancel: Cancel): Promise<EngineStream> {
    return this.watch(this.engine.stream(request, cancel));
  }

  hijack(request: EngineRequest, cancel: Cancel): Promise<EngineConnection> {
    return this.watch(this.engine.hijack(request, cancel));
  }

  private async watch<Answer>(call: Promise<Answer>): Promise<Answer> {
    try {
      return await call;
    } catch (error) {
      if (error instanceof EngineError && error.status === 0 && error.kind !== 'cancelled') this.onSilence(error);
      throw error;
    }
  }
}
