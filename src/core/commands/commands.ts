// The registry: every docker command that this program speaks, one line each.
import { attach } from './attach';
import { buildImage } from './build/buildImage';
import { commitContainer } from './containers/commitContainer';
import { connectNetwork } from './networks/connectNetwork';
import { copyFiles } from './containers/copyFiles';
import { create } from './create';
import { createContext } from './contexts/createContext';
import { createNetwork } from './networks/createNetwork';
import { createSecret } from './swarm/createSecret';
import { createVolume } from './volumes/createVolume';
import { diff } from './diff';
import { disconnectNetwork } from './networks/disconnectNetwork';
import type { DockerCommand } from './DockerCommand';
import { exec } from './exec';
import { exportContainer } from './containers/exportContainer';
import { exportContext } from './contexts/exportContext';
import { history } from './history';
import { images } from './images';
import { importContext } from './contexts/importContext';
import { importImage } from './images/importImage';
import { info } from './info';
import { inspect } from './inspect';
import { inspectContainers } from './inspect/inspectContainers';
import { inspectContexts } from './contexts/inspectContexts';
import { inspectImages } from './inspect/inspectImages';
import { inspectNetworks } from './inspect/inspectNetworks';
import { inspectVolumes } from './inspect/inspectVolumes';
import { joinToken } from './swarm/joinToken';
import { kill } from './kill';
import { leaveSwarm } from './swarm/leaveSwarm';
import { listContexts } from './contexts/listContexts';
import { listNetworks } from './networks/listNetworks';
import { listVolumes } from './volumes/listVolumes';
import { load } from './load';
import { login } from './registry/login';
import { logout } from './registry/logout';
import { logs } from './logs';
import { nodeCommands } from './swarm/nodeCommands';
import { pause } from './pause';
import { port } from './port';
import { pruneBuildCache } from './prune/pruneBuildCache';
import { pruneContainers } from './prune/pruneContainers';
import { pruneImages } from './prune/pruneImages';
import { pruneNetworks } from './prune/pruneNetworks';
import { pruneSystem } from './prune/pruneSystem';
import { pruneVolumes } from './prune/pruneVolumes';
import { ps } from './ps';
import { pull } from './pull';
import { push } from './push';
import { removeContexts } from './contexts/removeContexts';
import { removeNetworks } from './networks/removeNetworks';
import { removeVolumes } from './volumes/removeVolumes';
import { rename } from './rename';
import { restart } from './restart';
import { rm } from './rm';
import { rmi } from './rmi';
import { run } from './run';
import { save } from './save';
import { search } from './search';
import { showContext } from './contexts/showContext';
import { showDiskUsage } from './system/showDiskUsage';
import { showEvents } from './system/showEvents';
import { showStats } from './containers/showStats';
import { start } from './start';
import { stop } from './stop';
import { swarmLists } from './swarm/swarmLists';
import { swarmObjects } from './swarm/swarmObjects';
import { switchPlugin } from './swarm/switchPlugin';
import { tag } from './tag';
import { top } from './top';
import { unpause } from './unpause';
import { update } from './update';
import { updateContext } from './contexts/updateContext';
import { updateVolume } from './volumes/updateVolume';
import { useContext } from './contexts/useContext';
import { version } from './version';
import { wait } from './wait';

export const commands: readonly DockerCommand[] = [
  attach,
  buildImage,
  commitContainer,
  connectNetwork,
  copyFiles,
  create,
  createContext,
  createNetwork,
  ...createSecret,
  createVolume,
  diff,
  disconnectNetwork,
  exec,
  exportContainer,
  exportContext,
  history,
  images,
  importContext,
  importImage,
  info,
  inspect,
  inspectContainers,
  inspectContexts,
  inspectImages,
  inspectNetworks,
  inspectVolumes,
  joinToken,
  kill,
  leaveSwarm,
  listContexts,
  listNetworks,
  listVolumes,
  load,
  login,
  logout,
  logs,
  ...nodeCommands,
  pause,
  port,
  pruneBuildCache,
  pruneContainers,
  pruneImages,
  pruneNetworks,
  pruneSystem,
  pruneVolumes,
  ps,
  pull,
  push,
  removeContexts,
  removeNetworks,
  removeVolumes,
  rename,
  restart,
  rm,
  rmi,
  run,
  save,
  search,
  showContext,
  showDiskUsage,
  showEvents,
  showStats,
  start,
  stop,
  ...swarmLists,
  ...swarmObjects,
  ...switchPlugin,
  tag,
  top,
  unpause,
  update,
  updateContext,
  updateVolume,
  useContext,
  version,
  wait,
];
