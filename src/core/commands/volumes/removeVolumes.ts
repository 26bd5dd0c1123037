// `docker volume rm`: removes volumes, one after another, with all that is in them.
import { succeed } from '../../Result';
import { defineCommand } from '../defineCommand';
import { flagTable } from '../flags/flagTable';
import { removeInTurn } from '../removeInTurn';
import { findByName } from '../victims/findByName';
import { volumePath } from './volumePath';

export const removeVolumes = defineCommand({
  name: 'volume rm',
  aliases: [],
  summary: 'Remove volumes and what is in them',
  usage: '[OPTIONS] VOLUME [VOLUME...]',
  flags: flagTable(`
    -f, --force    Also those of a driver that is gone; no mistake where there is no such volume {api 1.25}
  `),
  args: [1, Infinity],
  examples: [
    { line: 'docker volume rm data', requests: ['DELETE /volumes/data'] },
    { line: 'docker volume rm', requests: [], refusedWith: 1 },
  ],
  plan: (values) =>
    succeed({
      risk: { level: 'destroy', reasons: values.args.map((subject) => ({ kind: 'removes', subject })) },
      findVictims: findByName('volume', values.args),
      start: (session) => removeInTurn(values.args, volumePath, values.bool('force') ? { force: '1' } : {}, session),
    }),
});
