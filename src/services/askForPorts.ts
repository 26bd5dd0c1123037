// One question for each container that a run has started and left running with ports: which of this machine lead to it.
import type { Cancel } from '../core/commands/Cancel';
import { containerPath } from '../core/commands/containers/containerPath';
import type { Engine } from '../core/commands/Engine';
import { EngineError } from '../core/commands/EngineError';
import { findAwaitedPorts } from '../core/trace/findAwaitedPorts';
import type { RecordedRequest } from '../core/trace/RecordedRequest';

/** The answers are kept by the engine's own record. What cannot be learned is not shown, and that is all. */
export async function askForPorts(requests: readonly RecordedRequest[], engine: Engine, cancel: Cancel): Promise<void> {
  const containers = findAwaitedPorts(requests.filter(({ address }) => address === engine.address));
  for (const container of containers) {
    try {
      await engine.ask({ method: 'GET', path: containerPath(container, '/json') }, cancel);
    } catch (error) {
      if (!(error instanceof EngineError)) throw error;
    }
  }
}
