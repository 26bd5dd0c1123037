// A stream of JSON values, one after another, as the engine reports progress; cut anywhere, even within a character.
import { EngineError } from '../EngineError';
import { readLines } from './readLines';

/** Throws EngineError where what comes is no JSON or ends in the middle of a value. */
export async function* readJsonLines(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<unknown> {
  for await (const line of readLines(chunks)) yield parse(line);
}

function parse(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    throw new EngineError('broken', 'unexpected EOF');
  }
}
