// A volume as the columns of `docker volume ls`.
import { humanSize } from '../output/humanSize';
import { joinLabels } from '../output/joinLabels';
import type { Row } from '../output/Row';
import type { Table } from '../output/Table';
import { fieldOf, listOf, textOf } from '../values/fieldOf';

export const volumeTable: Table = {
  type: '*formatter.volumeContext',
  headers: {
    Name: 'VOLUME NAME', Driver: 'DRIVER', Scope: 'SCOPE', Availability: 'AVAILABILITY', Mountpoint: 'MOUNTPOINT', Links: 'LINKS', Size: 'SIZE', Labels: 'LABELS',
    Group: 'GROUP', Status: 'STATUS',
  },
};

export function toVolumeRow(volume: unknown): Row {
  const [usage, cluster, labels] = ['UsageData', 'ClusterVolume', 'Labels'].map((name) => fieldOf(volume, name));
  const spec = fieldOf(cluster, 'Spec');
  const text = (name: string) => () => textOf(volume, name);
  const ofCluster = (show: () => string) => () => (cluster === undefined || cluster === null ? 'N/A' : show());
  const ofUsage = (name: string, show: (value: number) => string) => () => (usage ? show(Number(fieldOf(usage, name) ?? 0)) : 'N/A');
  return {
    Availability: ofCluster(() => textOf(spec, 'Availability')),
    Driver: text('Driver'),
    Group: ofCluster(() => textOf(spec, 'Group')),
    Label: (name = '') => textOf(labels, name),
    Labels: () => joinLabels(labels),
    Links: ofUsage('RefCount', String),
    Mountpoint: text('Mountpoint'),
    Name: text('Name'),
    Scope: text('Scope'),
    Size: ofUsage('Size', humanSize),
    Status: ofCluster(() => describeStatus(cluster)),
  };
}

function describeStatus(cluster: unknown): string {
  if (textOf(fieldOf(cluster, 'Info'), 'VolumeID') === '') return 'pending creation';
  const nodes = listOf(cluster, 'PublishStatus').length;
  return nodes === 0 ? 'created' : `in use (${nodes} node${nodes === 1 ? '' : 's'})`;
}
