// What a word after a command's name is: one of the flags, the value of a flag, an argument, or what a container is to run.
import type { DockerCommand } from '../commands/DockerCommand';
import { endsFlags } from '../commands/flags/endsFlags';
import type { Flag } from '../commands/flags/Flag';
import { walkFlags, type FlagStep, type WalkedWord } from '../commands/flags/walkFlags';

export type ArgumentRole =
  | { readonly kind: 'flag' | 'argument' | 'rest' }
  | { readonly kind: 'value'; readonly flag: Flag };

/** A word whose text only the run can tell is null, and taken for an argument. */
export function findRoles(words: readonly (string | null)[], command: DockerCommand): readonly ArgumentRole[] {
  const walked = words.map((text) => ({ text }));
  const { steps, args } = walkFlags(walked, command.flags, !endsFlags(command));
  const takesCommand = command.usage.includes('COMMAND');
  const roles = new Map<WalkedWord, ArgumentRole>(steps.flatMap(rolesOfStep));
  for (const [index, word] of args.entries()) roles.set(word, { kind: takesCommand && index > 0 ? 'rest' : 'argument' });
  return walked.map((word) => roles.get(word) ?? { kind: 'argument' });
}

function rolesOfStep({ word, pieces, value }: FlagStep<WalkedWord>): readonly (readonly [WalkedWord, ArgumentRole])[] {
  const flag = pieces.at(-1)?.flag ?? null;
  // Of `-p8080:80` the word is a flag first; `--publish=8080:80` is written for its value.
  const isAssigned = flag !== null && word.text?.startsWith('--') === true && word.text.includes('=');
  const own: ArgumentRole = isAssigned ? { kind: 'value', flag } : { kind: 'flag' };
  return flag && value ? [[word, own], [value, { kind: 'value', flag }]] : [[word, own]];
}
