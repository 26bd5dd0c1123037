// `cd`: the working folder of the lines after it.
import type { Output } from '../../Output';
import { answer, complain } from './answer';
import { joinPath } from '../../values/joinPath';
import type { ProgramContext } from './Program';

export function changeFolder(args: readonly string[], { shell }: ProgramContext): AsyncIterable<Output> {
  const [target = shell.lookUp('HOME') ?? '', ...others] = args.filter((arg) => arg !== '--');
  if (others.length > 0) return complain('cd: too many arguments');
  const wanted = target === '-' ? (shell.lookUp('OLDPWD') ?? '') : target;
  const folder = joinPath(shell.folder, wanted);
  if (!shell.host.exists(`${folder}/.`)) return complain(`cd: ${wanted}: No such file or directory`);
  shell.export('OLDPWD', shell.folder);
  shell.folder = folder;
  return answer(target === '-' ? `${folder}\n` : '');
}
