// Carries out an inspect command: all that could be found on standard output, all that could not on standard error.
import { succeed, type Result } from '../../Result';
import type { Action, Session } from '../Action';
import { describeEngineError } from '../describeEngineError';
import { EngineError } from '../EngineError';
import { harmless } from '../harmless';
import { exit, stderr, stdout, type Output } from '../Output';
import { findObject, type InspectOptions } from './findObject';
import { Inspector } from './Inspector';

/** The CLI's exit code for a format that is none. */
const BAD_FORMAT = 64;

export function showObjects(names: readonly string[], format: string, options: InspectOptions): Result<Action, never> {
  return succeed({ risk: harmless, start: (session) => show(names, format, options, session) });
}

async function* show(names: readonly string[], format: string, options: InspectOptions, session: Session): AsyncGenerator<Output, void> {
  const inspector = Inspector.create(format);
  if (!inspector.ok) {
    yield stderr(`${inspector.problem}\n`);
    yield exit(BAD_FORMAT);
    return;
  }
  const problems: string[] = [];
  for (const name of names) {
    try {
      const object = await findObject(name, options, session);
      if (options.hasSize === true && object.kind !== 'container') yield stderr(`WARNING: --size ignored for ${object.kind}\n`);
      const problem = inspector.value.add(object);
      if (problem !== null) problems.push(problem);
    } catch (error) {
      if (!(error instanceof EngineError) || error.kind === 'cancelled') throw error;
      problems.push(describeEngineError(error));
    }
  }
  yield stdout(inspector.value.write());
  if (problems.length > 0) yield stderr(`${problems.join('\n')}\n`);
  yield exit(problems.length > 0 ? 1 : 0);
}
