// What the engine reports while it pulls, pushes or loads, as the CLI shows it.
import { EngineError } from '../EngineError';
import type { Io } from '../Io';
import { stdout, type Output } from '../Output';
import { readJsonLines } from '../streams/readJsonLines';
import { fieldOf, textOf } from '../values/fieldOf';
import { ProgressLines } from './ProgressLines';
import { readProgress } from './readProgress';

/** Where a terminal does not tell its size. */
const USUAL_COLUMNS = 200;

export interface ProgressOptions {
  /** Where it is shown; bars move where its output is a terminal. Without it all is plain text. */
  readonly io?: Io;
  /** Said beside the progress, for whoever sent the request: digests, ids. */
  readonly onAside?: (aside: unknown) => void;
  /** The engine's failure, before it is thrown: a build tells its exit code. */
  readonly onFailure?: (failure: unknown) => void;
}

/** Throws EngineError (status 0) where the engine reports a failure in the stream, or where the stream is cut. */
export async function* showProgress(bytes: AsyncIterable<Uint8Array>, { io, onAside, onFailure }: ProgressOptions = {}): AsyncGenerator<Output> {
  const lines = new ProgressLines(io?.isOutputTerminal === true ? () => io.terminal?.size().columns ?? USUAL_COLUMNS : null);
  for await (const message of readJsonLines(bytes)) {
    const aside = fieldOf(message, 'aux');
    if (aside !== undefined && aside !== null) {
      onAside?.(aside);
      continue;
    }
    const failure = fieldOf(message, 'errorDetail');
    if (failure !== undefined && failure !== null) {
      onFailure?.(failure);
      throw new EngineError('server', textOf(failure, 'message'));
    }
    const progress = readProgress(message);
    if (progress) io?.onProgress?.(progress);
    const text = lines.write(message);
    if (text !== '') yield stdout(text);
  }
}
