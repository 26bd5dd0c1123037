// The registry of built-in programs.
import type { ProgramName } from './programNames';
import { answer, complain } from './programs/answer';
import { cat } from './programs/cat';
import { changeFolder } from './programs/changeFolder';
import { echo } from './programs/echo';
import { awk } from './programs/awk';
import { cut } from './programs/cut';
import { find } from './programs/find';
import { grep } from './programs/grep';
import { head } from './programs/head';
import { sed } from './programs/sed';
import { seq } from './programs/seq';
import { sort } from './programs/sort';
import { tail } from './programs/tail';
import { tee } from './programs/tee';
import { tr } from './programs/tr';
import { uniq } from './programs/uniq';
import { wc } from './programs/wc';
import { xargs } from './programs/xargs';
import { identify } from './programs/identify';
import { printf } from './programs/printf';
import type { Program } from './programs/Program';

export const programs: Readonly<Record<ProgramName, Program>> = {
  ':': () => answer(''),
  awk,
  cat,
  cd: changeFolder,
  cut,
  echo,
  egrep: (args, context) => grep(['-E', ...args], context),
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
  fgrep: (args, context) => grep(['-F', ...args], context),
  find,
  grep,
  head,
  hostname: (_, { shell }) => answer(`${shell.host.hostName}\n`),
  id: identify,
  printf,
  pwd: (_, { shell }) => answer(`${shell.folder}\n`),
  sed,
  seq,
  sort,
  tail,
  tee,
  tr,
  true: () => answer(''),
  uniq,
  unset: (args, { shell }) => {
    for (const arg of args) shell.unset(arg);
    return answer('');
  },
  wc,
  whoami: (_, { shell }) => answer(`${shell.host.userName}\n`),
  xargs,
};
