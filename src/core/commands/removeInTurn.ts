// Objects removed one after another: names as they go, and what the engine refuses at the end.
import type { Session } from './Action';
import { describeEngineError } from './describeEngineError';
import { EngineError } from './EngineError';
import { exit, stderr, stdout, type Output } from './Output';

/** `pathOf` may throw EngineError for a name that is none. */
export async function* removeInTurn(names: readonly string[], pathOf: (name: string) => string, query: Readonly<Record<string, string>>, { engine, cancel }: Session): AsyncGenerator<Output, void> {
  const problems: string[] = [];
  for (const name of names) {
    try {
      await engine.ask({ method: 'DELETE', path: pathOf(name), query }, cancel);
      yield stdout(`${name}\n`);
    } catch (error) {
      if (!(error instanceof EngineError) || error.kind === 'cancelled') throw error;
      problems.push(`${describeEngineError(error)}\n`);
    }
  }
  if (problems.length > 0) yield stderr(problems.join(''));
  yield exit(problems.length > 0 ? 1 : 0);
}
