// Whether a step opens a session at a terminal: `docker run` or `docker exec`, attached, with input and a TTY.
import { commands } from '../commands';
import { findCommand } from '../findCommand';
import { readFlags } from '../flags/readFlags';
import type { Step, Word } from './Script';

export interface SessionStart {
  /** The line was written without `docker`, so that the lines after it may lack it too. */
  readonly isDockerImplied: boolean;
}

const interactive = ['run', 'exec'];
const globalsWithValue = /^(?:-c|--context|-H|--host|--config|-l|--log-level|--tls(?:cacert|cert|key))$/;

/** Null for a pipeline and for a command whose streams go elsewhere: nobody sits at a terminal there. */
export function findSession({ commands: pipeline }: Step): SessionStart | null {
  const [command, ...others] = pipeline;
  const [first, ...rest] = command?.words ?? [];
  if (!command || !first || others.length > 0 || command.redirections.length > 0 || writeKnown(first) !== 'docker') return null;
  const found = findCommand(skipGlobals(rest.map(writeKnown)), commands);
  if (!found || !interactive.includes(found.command.name)) return null;
  const flags = readFlags(found.words, found.command.flags, false);
  if (!flags.ok || !flags.value.bool('interactive') || !flags.value.bool('tty') || flags.value.bool('detach')) return null;
  return { isDockerImplied: first.place.from === first.place.to };
}

/** What only the run can tell is no flag: it stands for some name. */
function writeKnown({ parts }: Word): string {
  return parts.map((part) => (part.kind === 'text' ? part.text : '?')).join('');
}

function skipGlobals(words: readonly string[]): readonly string[] {
  const [first = ''] = words;
  if (!first.startsWith('-')) return words;
  return skipGlobals(words.slice(globalsWithValue.test(first) ? 2 : 1));
}
