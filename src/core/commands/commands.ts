// The registry: every docker command that this program speaks, one line each.
import { attach } from './attach';
import { create } from './create';
import { diff } from './diff';
import type { DockerCommand } from './DockerCommand';
import { exec } from './exec';
import { history } from './history';
import { images } from './images';
import { kill } from './kill';
import { listNetworks } from './networks/listNetworks';
import { listVolumes } from './volumes/listVolumes';
import { pause } from './pause';
import { port } from './port';
import { ps } from './ps';
import { rename } from './rename';
import { restart } from './restart';
import { rm } from './rm';
import { run } from './run';
import { start } from './start';
import { stop } from './stop';
import { top } from './top';
import { unpause } from './unpause';
import { update } from './update';
import { wait } from './wait';

export const commands: readonly DockerCommand[] = [
  attach,
  create,
  diff,
  exec,
  history,
  images,
  kill,
  listNetworks,
  listVolumes,
  pause,
  port,
  ps,
  rename,
  restart,
  rm,
  run,
  start,
  stop,
  top,
  unpause,
  update,
  wait,
];
