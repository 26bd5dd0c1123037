// POST /containers/ID/attach: an upgraded connection to the container's streams.
import type { Session } from '../Action';
import type { EngineConnection } from '../Engine';
import { containerPath } from './containerPath';

export interface AttachedStreams {
  readonly stdin: boolean;
  readonly stdout: boolean;
  readonly stderr: boolean;
  /** '' leaves them to the engine. */
  readonly detachKeys: string;
}

/** Throws EngineError. */
export function attachContainer(container: string, streams: AttachedStreams, { engine, cancel }: Session): Promise<EngineConnection> {
  const query = {
    ...(streams.detachKeys === '' ? {} : { detachKeys: streams.detachKeys }),
    ...(streams.stderr ? { stderr: '1' } : {}),
    ...(streams.stdin ? { stdin: '1' } : {}),
    ...(streams.stdout ? { stdout: '1' } : {}),
    stream: '1',
  };
  return engine.hijack({ method: 'POST', path: containerPath(container, '/attach'), query }, cancel);
}

/** The keys of the line, else those of the client's configuration. */
export function chooseDetachKeys(typed: string, { host }: Session): string {
  const configured = host.dockerConfig.detachKeys;
  return typed === '' && typeof configured === 'string' ? configured : typed;
}
