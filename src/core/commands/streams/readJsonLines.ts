// A stream of JSON values, one after another, as the engine reports progress; cut anywhere, even within a character.
import { EngineError } from '../EngineError';

/** Throws EngineError where what comes is no JSON or ends in the middle of a value. */
export async function* readJsonLines(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<unknown> {
  const decoder = new TextDecoder('utf-8');
  let rest = '';
  for await (const chunk of chunks) {
    const lines = (rest + decoder.decode(chunk, { stream: true })).split('\n');
    rest = lines.pop() ?? '';
    for (const line of lines) if (line.trim() !== '') yield parse(line);
  }
  rest += decoder.decode();
  if (rest.trim() !== '') yield parse(rest);
}

function parse(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    throw new EngineError('broken', 'unexpected EOF');
  }
}
