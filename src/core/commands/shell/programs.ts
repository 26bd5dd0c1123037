// The registry of built-in programs.
import type { ProgramName } from './programNames';
import { answer, complain } from './programs/answer';
import { cat } from './programs/cat';
import { changeFolder } from './programs/changeFolder';
import { echo } from './programs/echo';
import { identify } from './programs/identify';
import { printf } from './programs/printf';
import type { Program } from './programs/Program';

export const programs: Readonly<Record<ProgramName, Program>> = {
  ':': () => answer(''),
  cat,
  cd: changeFolder,
  echo,
  // Only alone: with a command behind it, it is taken off before. A whole environment may hold secrets.
  env: () => complain('env: the environment is not listed here'),
  export: (args, { shell }) => {
    for (const arg of args) {
      const equals = arg.indexOf('=');
      if (equals < 0) shell.export(arg);
      else shell.export(arg.slice(0, equals), arg.slice(equals + 1));
    }
    return answer('');
  },
  false: () => answer('', 1),
  hostname: (_, { shell }) => answer(`${shell.host.hostName}\n`),
  id: identify,
  printf,
  pwd: (_, { shell }) => answer(`${shell.folder}\n`),
  true: () => answer(''),
  unset: (args, { shell }) => {
    for (const arg of args) shell.unset(arg);
    return answer('');
  },
  whoami: (_, { shell }) => answer(`${shell.host.userName}\n`),
};
