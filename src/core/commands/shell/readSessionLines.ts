// The lines after one that opens a session at a terminal: what its user would type there, up to the next docker line.
import { commands } from '../commands';
import { findCommand } from '../findCommand';
import type { SessionStart } from './findSession';
import type { Source } from './Source';

const dockerLine = /^(?:[A-Za-z_]\w*=\S*[ \t]+)*(?:sudo[ \t]+)?docker(?=[\s;&|]|$)/;
/** As a container writes them: `/ # `, `/app $ `, `postgres=# `, `mysql> `, `127.0.0.1:6379> `. */
const innerPrompt = /^(?:\/\S* ?[#$]|[\w.-]+=[#>]|mysql>|[\w.-]+:\d+>)(?:[ \t]+|$)/;

/** Takes them from the source, whose cursor stands at the end of the session's own line. Prompts, comments and blank lines are left out. */
export function readSessionLines(source: Source, { isDockerImplied }: SessionStart): readonly string[] {
  const lines: string[] = [];
  source.match(/[ \t]*(?:#[^\n]*)?\r?\n/y);
  for (let found = source.look(wholeLine); found && found[0] !== ''; found = source.look(wholeLine)) {
    const line = found[0].trim();
    if (isDocker(line, isDockerImplied)) break;
    source.match(wholeLine);
    const typed = line.replace(innerPrompt, '');
    if (typed !== '' && !typed.startsWith('#')) lines.push(typed);
  }
  return lines;
}

const wholeLine = /[^\n]*\n?/y;

function isDocker(line: string, isDockerImplied: boolean): boolean {
  return dockerLine.test(line) || (isDockerImplied && findCommand(line.split(/\s+/), commands) !== null);
}
