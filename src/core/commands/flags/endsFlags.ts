// Whether the first argument of a command ends its flags: what follows belongs to somebody else.
import type { DockerCommand } from '../DockerCommand';

const strict: ReadonlySet<string> = new Set(['commit', 'tag', 'top']);

export function endsFlags({ name, usage }: Pick<DockerCommand, 'name' | 'usage'>): boolean {
  return strict.has(name) || usage.includes('COMMAND');
}
