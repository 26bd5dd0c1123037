// What `docker info` says of the swarm that the engine belongs to.
import { humanDuration } from '../output/humanDuration';
import { textOf } from '../values/fieldOf';
import type { InfoLines } from './InfoLines';

export function addSwarm(lines: InfoLines): void {
  const state = lines.find('Swarm.LocalNodeState') ?? '';
  lines.addAll('', { ' Swarm:': 'Swarm.LocalNodeState' });
  if (state === 'inactive' || state === 'locked') return;
  lines.addAll('', { '  NodeID:': 'Swarm.NodeID' });
  lines.addKnown({ '  Error:': 'Swarm.Error' });
  lines.addAll(false, { '  Is Manager:': 'Swarm.ControlAvailable' });
  const isManager = lines.find('Swarm.ControlAvailable') === true && (lines.find('Swarm.Error') ?? '') === '' && state !== 'error';
  if (isManager && (lines.find('Swarm.Cluster') ?? null) !== null) addCluster(lines);
  lines.addAll('', { '  Node Address:': 'Swarm.NodeAddr' });
  const addresses = lines.list('Swarm.RemoteManagers').map((manager) => textOf(manager, 'Addr'));
  lines.addList('  Manager Addresses:', addresses.sort(), '   ');
}

function addCluster(lines: InfoLines): void {
  const [cluster, spec] = ['Swarm.Cluster', 'Swarm.Cluster.Spec'];
  const nanoseconds = (path: string): string => humanDuration(Number(lines.find(path) ?? 0) / 1e6);
  lines.addAll('', { '  ClusterID:': `${cluster}.ID` });
  lines.addAll(0, { '  Managers:': 'Swarm.Managers', '  Nodes:': 'Swarm.Nodes' });
  const pools = lines.list(`${cluster}.DefaultAddrPool`);
  if (lines.find(`${cluster}.DefaultAddrPool`)) {
    lines.add(`  Default Address Pool: ${pools.map((pool) => `${String(pool)}  `).join('')}`);
    lines.addAll(0, { '  SubnetSize:': `${cluster}.SubnetSize` });
  }
  if (Number(lines.find(`${cluster}.DataPathPort`) ?? 0) > 0) lines.addKnown({ '  Data Path Port:': `${cluster}.DataPathPort` });
  lines.add('  Orchestration:');
  lines.addAll(0, { '   Task History Retention Limit:': `${spec}.Orchestration.TaskHistoryRetentionLimit` });
  lines.add('  Raft:');
  lines.addAll(0, { '   Snapshot Interval:': `${spec}.Raft.SnapshotInterval` });
  lines.addKnown({ '   Number of Old Snapshots to Retain:': `${spec}.Raft.KeepOldSnapshots` });
  lines.addAll(0, { '   Heartbeat Tick:': `${spec}.Raft.HeartbeatTick`, '   Election Tick:': `${spec}.Raft.ElectionTick` });
  lines.add('  Dispatcher:', `   Heartbeat Period: ${nanoseconds(`${spec}.Dispatcher.HeartbeatPeriod`)}`);
  lines.add('  CA Configuration:', `   Expiry Duration: ${nanoseconds(`${spec}.CAConfig.NodeCertExpiry`)}`);
  lines.addAll(0, { '   Force Rotate:': `${spec}.CAConfig.ForceRotate` });
  const certificate = textOf(lines.find(`${spec}.CAConfig`), 'SigningCACert').trim();
  if (certificate !== '') lines.add(`   Signing CA Certificate: \n${certificate}\n`);
  const authorities = lines.list(`${spec}.CAConfig.ExternalCAs`).map((each) => `${textOf(each, 'Protocol')}: ${textOf(each, 'URL')}`);
  lines.addList('   External CAs:', authorities, '     ');
  lines.addAll(false, {
    '  Autolock Managers:': `${spec}.EncryptionConfig.AutoLockManagers`, '  Root Rotation In Progress:': `${cluster}.RootRotationInProgress`,
  });
}
