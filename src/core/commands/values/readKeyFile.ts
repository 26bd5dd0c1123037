// Files of variables and labels: one `KEY=value` a line, `#` comments, no quotes; what follows the first `=` is the value as it stands.
import { fail, succeed, type Result } from '../../Result';
import type { Host } from '../Host';
import { describeFileProblem } from './describeFileProblem';

/**
 * The lines of a file, in order. A key alone takes its value from `lookUp`, and is left out where there is none.
 * The problem is the CLI's own text.
 */
export function readKeyFile(path: string, host: Host, lookUp: (key: string) => string | undefined): Result<readonly string[], string> {
  const file = host.readFile(path);
  if (!file.ok) return fail(describeFileProblem(path, file.problem));
  const pairs: string[] = [];
  for (const whole of decodeLines(file.value)) {
    const line = whole.replace(/^\s+/, '');
    if (line === '' || line.startsWith('#')) continue;
    const equals = line.indexOf('=');
    const key = equals < 0 ? line : line.slice(0, equals);
    if (key === '') return fail(`invalid env file (${path}): no variable name on line '${line}'`);
    if (/[ \t]/.test(key)) return fail(`invalid env file (${path}): variable '${key}' contains whitespaces`);
    const value = equals < 0 ? lookUp(key) : line.slice(equals + 1);
    if (value !== undefined) pairs.push(`${key}=${value}`);
  }
  return succeed(pairs);
}

function decodeLines(bytes: Uint8Array): readonly string[] {
  return new TextDecoder('utf-8').decode(bytes).split(/\r?\n/);
}
