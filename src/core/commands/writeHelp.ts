// The help page of a command, from its own table.
import type { DockerCommand } from './DockerCommand';
import type { Flag } from './flags/Flag';

type Described = Pick<DockerCommand, 'name' | 'aliases' | 'summary' | 'usage' | 'flags'>;

export function writeHelp(command: Described, calledAs: string): string {
  const names = [command.name, ...command.aliases].map((name) => `docker ${name}`);
  const flags = command.flags.filter((flag) => flag.isHidden !== true).sort((one, other) => (one.name < other.name ? -1 : 1));
  const heads = flags.map(showFlag);
  const width = Math.max(0, ...heads.map((head) => head.length)) + 3;
  return [
    `Usage:  docker ${calledAs} ${command.usage}`.trimEnd(),
    `\n\n${command.summary}\n`,
    names.length > 1 ? `\nAliases:\n  ${names.join(', ')}\n` : '',
    flags.length > 0 ? `\nOptions:\n${flags.map((flag, index) => `  ${(heads[index] ?? '').padEnd(width)}${flag.description}`.trimEnd()).join('\n')}\n` : '',
  ].join('');
}

function showFlag(flag: Flag): string {
  return `${flag.short === undefined ? '   ' : `-${flag.short},`} --${flag.name}${flag.kind === 'bool' ? '' : ` ${flag.kind}`}`;
}
