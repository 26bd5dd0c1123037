// A container of `GET /containers/json` as the columns of `docker ps`.
import type { Row } from '../output/Row';
import type { Table } from '../output/Table';
import { humanSize } from '../output/humanSize';
import { joinLabels } from '../output/joinLabels';
import { shortenText } from '../output/shortenText';
import { shortId } from '../output/shortId';
import { showPorts } from '../output/showPorts';
import { showTime } from '../output/showTime';
import { toGoPlatform } from './toGoPlatform';
import { timeAgo } from '../output/humanDuration';
import { fieldOf, listOf, textOf } from '../values/fieldOf';
import { quoteGo } from '../values/quoteGo';
import { familiarReference, readReference } from '../values/readReference';

export const containerTable: Table = {
  type: '*formatter.ContainerContext',
  headers: {
    ID: 'CONTAINER ID', Names: 'NAMES', Image: 'IMAGE', Command: 'COMMAND', CreatedAt: 'CREATED AT', RunningFor: 'CREATED', Ports: 'PORTS', State: 'STATE',
    Status: 'STATUS', Size: 'SIZE', Labels: 'LABELS', Mounts: 'MOUNTS', LocalVolumes: 'LOCAL VOLUMES', Networks: 'NETWORKS', Platform: 'PLATFORM',
  },
};

const LONGEST_COMMAND = 20;
const LONGEST_MOUNT = 15;

/** `isShort`: ids, commands and mounts cut to fit a table. `onSize` hears when a format asks for the size, which the engine tells only on demand. */
export function toContainerRow(container: unknown, isShort: boolean, onSize: () => void = () => undefined): Row {
  const text = (name: string): string => textOf(container, name);
  const labels = fieldOf(container, 'Labels');
  const created = (): number => Number(fieldOf(container, 'Created') ?? 0);
  return {
    Command: () => quoteGo(isShort ? shortenText(text('Command'), LONGEST_COMMAND) : text('Command')),
    CreatedAt: () => showTime(created()),
    ID: () => (isShort ? shortId(text('Id')) : text('Id')),
    Image: () => showImage(text('Image'), text('ImageID'), isShort),
    Label: (name = '') => textOf(labels, name),
    Labels: () => joinLabels(labels),
    LocalVolumes: () => String(listOf(container, 'Mounts').filter((mount) => textOf(mount, 'Driver') === 'local').length),
    Mounts: () => showMounts(listOf(container, 'Mounts'), isShort),
    Names: () => showNames(listOf(container, 'Names'), isShort),
    Networks: () => Object.keys(fieldOf(fieldOf(container, 'NetworkSettings'), 'Networks') ?? {}).sort().join(','),
    Platform: () => toGoPlatform(container),
    Ports: () => showPorts(listOf(container, 'Ports')),
    RunningFor: () => timeAgo(created()),
    Size: () => {
      onSize();
      const [own, all] = ['SizeRw', 'SizeRootFs'].map((name) => Number(fieldOf(container, name) ?? 0));
      return `${humanSize(own ?? 0, 3)}${all === undefined || all <= 0 ? '' : ` (virtual ${humanSize(all, 3)})`}`;
    },
    State: () => text('State'),
    Status: () => text('Status'),
  };
}

function showImage(image: string, id: string, isShort: boolean): string {
  if (image === '') return '<no image>';
  if (!isShort) return image;
  if (shortId(id) === shortId(image)) return shortId(id);
  const reference = readReference(image);
  return reference.ok ? familiarReference({ ...reference.value, digest: '' }) : image;
}

function showMounts(mounts: readonly unknown[], isShort: boolean): string {
  const names = mounts.map((mount) => textOf(mount, 'Name') || textOf(mount, 'Source'));
  return (isShort ? names.map((name) => shortenText(name, LONGEST_MOUNT)) : names).join(',');
}

/** A container that others link to has more names, with a slash in each. */
function showNames(names: readonly unknown[], isShort: boolean): string {
  const bare = names.map((name) => String(name).replace(/^\//, ''));
  const own = bare.find((name) => !name.includes('/'));
  return isShort && own !== undefined ? own : bare.join(',');
}
