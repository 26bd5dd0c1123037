// One request to the engine and what came of it, as it is kept beside a run: bounded, and without secrets.
import type { EngineRequest } from '../commands/Engine';

export interface RecordedAnswer {
  /** HTTP status; 0 where none came. */
  readonly status: number;
  /** From the request to the answer, of a stream to its end. */
  readonly milliseconds: number;
  /** Of JSON: the value, of a stream: its last values; null where there is none. */
  readonly value: unknown;
  /** What is no JSON, and the engine's message of a failure. */
  readonly text: string;
  /** Bytes of a stream or of a connection that came; null for a plain answer. */
  readonly bytes: number | null;
}

export interface RecordedRequest {
  readonly method: EngineRequest['method'];
  /** As it was sent, but for the version before it: `/containers/web/start`. */
  readonly path: string;
  readonly query: readonly (readonly [name: string, value: string])[];
  readonly headers: readonly (readonly [name: string, value: string])[];
  /** The JSON value that was sent; null where there was none. */
  readonly body: unknown;
  /** A file or an archive went along. */
  readonly hasUpload: boolean;
  /** The engine's address: `unix:///var/run/docker.sock`. */
  readonly address: string;
  /** Such as `1.47`; '' until it is known. */
  readonly api: string;
  /** Who asked: the line, or this program on its own account, for a question or for what is shown. */
  readonly by: 'line' | 'notebook';
  /** How it is spoken: a stream or an upgraded connection may go on long after its head. */
  readonly form: 'answer' | 'stream' | 'connection';
  /** Null while it is awaited. */
  readonly answer: RecordedAnswer | null;
}
