// The registry: every docker command that this program speaks, one line each.
import type { DockerCommand } from './DockerCommand';

export const commands: readonly DockerCommand[] = [
];
