// Where the official reference of the docker command line speaks of a command, or of one of its flags.
import type { DockerCommand } from '../commands/DockerCommand';
import type { Flag } from '../commands/flags/Flag';

const reference = 'https://docs.docker.com/reference/cli/docker/';

export function manualPageOf(command: Pick<DockerCommand, 'name' | 'aliases'>, flag: Flag | null = null): string {
  const anchor = flag ? `#${flag.name}` : '';
  if (command.name === 'build') return `${reference}buildx/build/${anchor}`;
  // The pages go by the family: `container run`, not `run`.
  const name = [command.name, ...command.aliases].find((each) => each.includes(' ')) ?? command.name;
  return `${reference}${name.replace(' ', '/')}/${anchor}`;
}
