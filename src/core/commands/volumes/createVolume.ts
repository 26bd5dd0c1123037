// `docker volume create`: a new volume, on this machine or of a swarm's cluster.
import { succeed } from '../../Result';
import { defineCommand } from '../defineCommand';
import { flagTable } from '../flags/flagTable';
import { exit, stdout } from '../Output';
import { refuse } from '../refuseUsage';
import { checkLabel } from '../values/checkLabel';
import { textOf } from '../values/fieldOf';
import { toRecord } from '../values/toRecord';
import { readClusterVolume } from './readClusterVolume';
import { assessVolumeOptions } from './assessVolumeOptions';

export const createVolume = defineCommand({
  name: 'volume create',
  aliases: [],
  summary: 'Make a volume',
  usage: '[OPTIONS] [VOLUME]',
  flags: flagTable(
    `
    --availability string        Of a cluster's volume: active, pause or drain {api 1.42}
    -d, --driver string          Driver that keeps it
    --group string               Of a cluster's volume: the group that it belongs to {api 1.42}
    --label list                 Labels of the volume
    --limit-bytes bytes          Of a cluster's volume: the most room it may take {api 1.42}
    --name string                Its name {hidden}
    -o, --opt map                Options of the driver
    --required-bytes bytes       Of a cluster's volume: the least room it needs {api 1.42}
    --scope string               Of a cluster's volume: single or multi {api 1.42}
    --secret map                 Of a cluster's volume: secrets for its driver {api 1.42}
    --sharing string             Of a cluster's volume: none, readonly, onewriter or all {api 1.42}
    --topology-preferred list    Of a cluster's volume: where it is best kept {api 1.42}
    --topology-required list     Of a cluster's volume: where it must be kept {api 1.42}
    --type string                Of a cluster's volume: mount or block {api 1.42}
  `,
    { label: checkLabel },
  ),
  args: [0, 1],
  examples: [
    { line: 'docker volume create data', requests: ['POST /volumes/create'] },
    { line: 'docker volume create --name data data', requests: [], refusedWith: 1 },
    { line: 'docker volume create a b', requests: [], refusedWith: 1 },
  ],
  plan(values) {
    const [given] = values.args;
    const named = values.text('name');
    if (given !== undefined && named !== '') return refuse('conflicting options: cannot specify a volume-name through both --name and as a positional arg');
    const [name, options, labels] = [given ?? named, toRecord(values.list('opt')), toRecord(values.list('label'))];
    const body = {
      ...readClusterVolume(values),
      Driver: values.text('driver', 'local'),
      ...(Object.keys(options).length === 0 ? {} : { DriverOpts: options }),
      ...(Object.keys(labels).length === 0 ? {} : { Labels: labels }),
      ...(name === '' ? {} : { Name: name }),
    };
    const reasons = assessVolumeOptions(options);
    return succeed({
      risk: { level: reasons.length > 0 ? 'reach' : 'change', reasons },
      async *start({ engine, cancel }) {
        const { json } = await engine.ask({ method: 'POST', path: '/volumes/create', body }, cancel);
        yield stdout(`${textOf(json, 'Name')}\n`);
        yield exit(0);
      },
    });
  },
});
