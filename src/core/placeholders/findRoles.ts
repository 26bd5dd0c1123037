// What a word after a command's name is: one of the flags, the value of a flag, an argument, or what a container is to run.
import type { DockerCommand } from '../commands/DockerCommand';
import type { Flag } from '../commands/flags/Flag';

export type ArgumentRole =
  | { readonly kind: 'flag' | 'argument' | 'rest' }
  | { readonly kind: 'value'; readonly flag: Flag };

/** A word whose text only the run can tell is null, and taken for an argument. */
export function findRoles(words: readonly (string | null)[], { flags, usage }: DockerCommand): readonly ArgumentRole[] {
  const takesCommand = usage.includes('COMMAND');
  const roles: ArgumentRole[] = [];
  let hasArgument = false;
  let isOver = false;
  let awaited: Flag | null = null;
  for (const word of words) {
    if (awaited) roles.push({ kind: 'value', flag: awaited });
    else if (hasArgument && takesCommand) roles.push({ kind: 'rest' });
    else if (isOver || word === null || !word.startsWith('-') || word === '-') {
      roles.push({ kind: 'argument' });
      hasArgument = true;
    } else {
      const { role, opens } = readFlagWord(word, flags);
      roles.push(role);
      isOver = word === '--';
      awaited = opens;
      continue;
    }
    awaited = null;
  }
  return roles;
}

function readFlagWord(word: string, flags: readonly Flag[]): { readonly role: ArgumentRole; readonly opens: Flag | null } {
  const written = /^--([^=]+)=/.exec(word)?.[1];
  const assigned = written === undefined ? undefined : flags.find(({ name }) => name === written);
  if (assigned) return { role: { kind: 'value', flag: assigned }, opens: null };
  const flag = word.startsWith('--') ? flags.find(({ name }) => name === word.slice(2)) : flags.find(({ short }) => short === word.at(-1));
  return { role: { kind: 'flag' }, opens: flag && flag.kind !== 'bool' ? flag : null };
}
