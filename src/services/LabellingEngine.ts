// An engine that labels what is created through it, so that what a note made can be found again. All other requests pass as they are.
import type { Cancel } from '../core/commands/Cancel';
import type { Engine, EngineAnswer, EngineConnection, EngineRequest, EngineStream, EngineVersion } from '../core/commands/Engine';

/** Builds are left out: the builder would show the labels as a step of its own. */
const LABELLED_PATHS: ReadonlySet<string> = new Set(['/containers/create', '/volumes/create', '/networks/create']);

export class LabellingEngine implements Engine {
  readonly address: string;

  constructor(
    private readonly engine: Engine,
    private readonly labels: Readonly<Record<string, string>>,
  ) {
    this.address = engine.address;
  }

  version(cancel: Cancel): Promise<EngineVersion> {
    return this.engine.version(cancel);
  }

  ask(request: EngineRequest, cancel: Cancel): Promise<EngineAnswer> {
    return this.engine.ask(this.label(request), cancel);
  }

  stream(request: EngineRequest, cancel: Cancel): Promise<EngineStream> {
    return this.engine.stream(this.label(request), cancel);
  }

  hijack(request: EngineRequest, cancel: Cancel): Promise<EngineConnection> {
    return this.engine.hijack(request, cancel);
  }

  private label(request: EngineRequest): EngineRequest {
    const { method, path, body } = request;
    if (Object.keys(this.labels).length === 0 || method !== 'POST' || !LABELLED_PATHS.has(path) || !isRecord(body)) return request;
    // A label that the line itself gives is its user's word.
    return { ...request, body: { ...body, Labels: { ...this.labels, ...(isRecord(body.Labels) ? body.Labels : {}) } } };
  }
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
