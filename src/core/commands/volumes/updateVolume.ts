// `docker volume update`: changes the availability of a volume that a swarm's cluster keeps.
import { succeed } from '../../Result';
import { defineCommand } from '../defineCommand';
import { EngineError } from '../EngineError';
import { flagTable } from '../flags/flagTable';
import { exit } from '../Output';
import { fieldOf, textOf } from '../values/fieldOf';
import { volumePath } from './volumePath';

export const updateVolume = defineCommand({
  name: 'volume update',
  aliases: [],
  summary: "Change a cluster's volume",
  usage: '[OPTIONS] [VOLUME]',
  minApi: '1.42',
  flags: flagTable(`
    --availability string    active, pause or drain {api 1.42}
  `),
  args: [1, 1],
  examples: [
    { line: 'docker volume update data', requests: ['GET /volumes/data'] },
    { line: 'docker volume update', requests: [], refusedWith: 1 },
  ],
  plan(values) {
    const [name = ''] = values.args;
    return succeed({
      risk: { level: 'change', reasons: [] },
      async *start({ engine, cancel }) {
        const { json } = await engine.ask({ method: 'GET', path: volumePath(name) }, cancel);
        const cluster = fieldOf(json, 'ClusterVolume');
        if (typeof cluster !== 'object' || cluster === null) throw new EngineError('badRequest', 'Can only update cluster volumes');
        const spec = fieldOf(cluster, 'Spec');
        const availability = values.isSet('availability') ? { Availability: values.text('availability') } : {};
        const version = String(Number(fieldOf(fieldOf(cluster, 'Version'), 'Index')));
        await engine.ask({ method: 'PUT', path: volumePath(textOf(cluster, 'ID')), query: { version }, body: { Spec: { ...toObject(spec), ...availability } } }, cancel);
        yield exit(0);
      },
    });
  },
});

function toObject(value: unknown): object {
  return typeof value === 'object' && value !== null ? value : {};
}
