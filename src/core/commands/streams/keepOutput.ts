// An archive from the engine: to the file that the line names, else to standard output, where that is no terminal.
import type { Session } from '../Action';
import type { EngineRequest } from '../Engine';
import { EngineError } from '../EngineError';
import { exit, type Output } from '../Output';
import { findOutputProblem } from '../values/findOutputProblem';
import { keepInFile } from './keepInFile';
import { passRaw } from './passRaw';

/** `failure` is what the CLI puts before a problem of the file: `failed to save image`. */
export async function* keepOutput(request: EngineRequest, path: string, failure: string, session: Session): AsyncGenerator<Output, void> {
  const { engine, host, io, cancel } = session;
  if (path === '' && io.isOutputTerminal) throw new EngineError('unsupported', 'cowardly refusing to save to a terminal. Use the -o flag or redirect');
  const problem = path === '' ? null : findOutputProblem(path, host);
  if (problem !== null) throw new EngineError('denied', `${failure}: ${problem}`);
  const { bytes } = await engine.stream(request, cancel);
  if (path === '') yield* passRaw(bytes);
  else await keepInFile(path, bytes, host);
  yield exit(0);
}
