// What the engine reports while it pulls, pushes or loads, as the CLI prints it where no cursor can move: every line but the bars.
import { EngineError } from '../EngineError';
import { stdout, type Output } from '../Output';
import { readJsonLines } from '../streams/readJsonLines';
import { fieldOf, textOf } from '../values/fieldOf';

/** Throws EngineError (status 0) where the engine reports a failure in the stream. */
export async function* showProgress(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<Output> {
  for await (const message of readJsonLines(bytes)) {
    const failure = textOf(fieldOf(message, 'errorDetail'), 'message') || textOf(message, 'error');
    if (failure !== '') throw new EngineError('server', failure);
    const total = fieldOf(fieldOf(message, 'progressDetail'), 'current');
    if (typeof total === 'number') continue;
    const id = textOf(message, 'id');
    const stream = textOf(message, 'stream');
    const status = textOf(message, 'status');
    if (stream !== '') yield stdout(stream);
    else if (status !== '') yield stdout(`${id === '' ? '' : `${id}: `}${status}\n`);
  }
}
