// The registry: every docker command that this program speaks, one line each.
import { attach } from './attach';
import { create } from './create';
import type { DockerCommand } from './DockerCommand';
import { exec } from './exec';
import { run } from './run';

export const commands: readonly DockerCommand[] = [
  attach,
  create,
  exec,
  run,
];
