// Bytes of the engine that become a file of this machine (`save -o`, `export -o`). Nothing is written before the first of them has come:
// a request that fails leaves a file of that name as it was.
import { EngineError } from '../EngineError';
import type { Host } from '../Host';
import { describeFileProblem } from '../values/describeFileProblem';

/** Throws EngineError (status 0) where the file cannot be written. */
export async function keepInFile(path: string, bytes: AsyncIterable<Uint8Array>, host: Host): Promise<void> {
  let isFirst = true;
  for await (const chunk of bytes) {
    const written = isFirst ? host.writeFile(path, chunk) : host.appendFile(path, chunk);
    if (!written.ok) throw new EngineError('denied', describeFileProblem(path, written.problem));
    isFirst = false;
  }
}
