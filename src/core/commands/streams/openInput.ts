// An archive for the engine: a file of this machine, or what comes on standard input.
import type { Session } from '../Action';
import { EngineError } from '../EngineError';
import { describeFileProblem } from '../values/describeFileProblem';

/** `path` is '' for standard input. Throws EngineError (status 0) where the file cannot be opened. */
export function openInput(path: string, { host, io }: Session): AsyncIterable<Uint8Array> {
  if (path === '') return io.stdin;
  const opened = host.openFile(path);
  if (!opened.ok) throw new EngineError('denied', describeFileProblem(path, opened.problem));
  return opened.value;
}
