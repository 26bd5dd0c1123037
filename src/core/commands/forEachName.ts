// What stop, restart, kill, pause, rm … do: one request a name, side by side; names and failures are told in the order of the line.
import { describeEngineError } from './describeEngineError';
import { EngineError } from './EngineError';
import { exit, stderr, stdout, type Output } from './Output';

/** Requests under way at the same time. */
const MOST = 50;

type Outcome = { readonly name: string; readonly error: EngineError | null };

export interface NamedWork {
  /** Throws EngineError. */
  send(name: string): Promise<unknown>;
  /** A failure that does not count: told, but the exit code stays 0. */
  isForgiven?(error: EngineError): boolean;
}

export async function* forEachName(names: readonly string[], work: NamedWork): AsyncGenerator<Output, void> {
  const failures: string[] = [];
  let code = 0;
  for (let at = 0; at < names.length; at += MOST) {
    for (const outcome of names.slice(at, at + MOST).map((name) => attempt(name, work))) {
      const { name, error } = await outcome;
      if (!error) {
        yield stdout(`${name}\n`);
        continue;
      }
      if (error.kind === 'cancelled') throw error;
      if (work.isForgiven?.(error) === true) yield stderr(`${describeEngineError(error)}\n`);
      else failures.push(`${describeEngineError(error)}\n`);
      code = failures.length > 0 ? 1 : 0;
    }
  }
  if (failures.length > 0) yield stderr(failures.join(''));
  yield exit(code);
}

async function attempt(name: string, work: NamedWork): Promise<Outcome> {
  try {
    await work.send(name);
    return { name, error: null };
  } catch (error) {
    if (error instanceof EngineError) return { name, error };
    throw error;
  }
}
