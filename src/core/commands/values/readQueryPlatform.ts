// `--platform` of commands that send it in the query as newer engines take it: as JSON.
import { fail, succeed, type Result } from '../../Result';
import { readPlatform } from './readPlatform';
import { writePlatform } from './writePlatform';

/** `{}` where none was given. The problem is the CLI's own text. */
export function readQueryPlatform(text: string): Result<Readonly<Record<string, string>>, string> {
  if (text === '') return succeed({});
  const read = readPlatform(text);
  return read.ok ? succeed({ platform: writePlatform(read.value) }) : fail(read.problem.replace('error parsing specified platform', 'invalid platform'));
}
