// An object that may not be there.
import type { Session } from '../Action';
import { EngineError } from '../EngineError';

/** Null where there is none, and where `path` finds the name to be none. Throws EngineError for all else. */
export async function askIfThere(path: () => string, { engine, cancel }: Pick<Session, 'engine' | 'cancel'>): Promise<unknown> {
  try {
    return (await engine.ask({ method: 'GET', path: path() }, cancel)).json;
  } catch (error) {
    if (error instanceof EngineError && ['notFound', 'badRequest'].includes(error.kind)) return null;
    throw error;
  }
}
