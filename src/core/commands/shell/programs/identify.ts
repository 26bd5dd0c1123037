// `id`: who runs this, of this machine: `-u`, `-g`, with `-n` the name.
import type { Output } from '../../Output';
import { answer, complain } from './answer';
import type { ProgramContext } from './Program';

export function identify(args: readonly string[], { shell }: ProgramContext): AsyncIterable<Output> {
  const { userId, groupId, userName } = shell.host;
  const flags = args.join('').replace(/-/g, '');
  if (flags === 'u') return answer(`${userId}\n`);
  if (flags === 'g') return answer(`${groupId}\n`);
  if (flags === 'un' || flags === 'nu' || flags === 'gn' || flags === 'ng') return answer(`${userName}\n`);
  if (flags === '') return answer(`uid=${userId}(${userName}) gid=${groupId}(${userName})\n`);
  return complain(`id: ${args.join(' ')}: not answered here`);
}
