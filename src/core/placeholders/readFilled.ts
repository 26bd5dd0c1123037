// Reads lines whose placeholders were filled in; one that was not is the problem that keeps them from running.
import type { ScriptOptions } from '../commands/shell/readScript';
import type { Script } from '../commands/shell/Script';
import type { ShellProblem } from '../commands/shell/ShellProblem';
import { fail, type Result } from '../Result';
import { findPlaceholders } from './findPlaceholders';
import { readFillable } from './readFillable';

/** `variables` holds the answers under the names of their placeholders. A shell variable may be missing: it is empty then, as in a shell. */
export function readFilled(text: string, options: ScriptOptions, variables: ReadonlyMap<string, string>): Result<Script, ShellProblem> {
  const script = readFillable(text, options);
  if (!script.ok) return script;
  const missing = findPlaceholders(script.value).find(({ name, isVariable, isOptional }) => !isVariable && !isOptional && !variables.has(name));
  if (!missing) return script;
  const { written, place } = missing;
  return fail({ kind: 'placeholder', token: written, place, line: text.slice(0, place.from).split('\n').length, exitCode: 2 });
}
