// `docker swarm leave`: this engine is no node of its swarm any more.
import { succeed } from '../../Result';
import { defineCommand } from '../defineCommand';
import { flagTable } from '../flags/flagTable';
import { exit, stdout } from '../Output';

export const leaveSwarm = defineCommand({
  name: 'swarm leave',
  aliases: [],
  summary: 'Leave the swarm',
  usage: '[OPTIONS]',
  flags: flagTable('-f, --force  Also as a manager, whatever becomes of the swarm'),
  args: [0, 0],
  examples: [
    { line: 'docker swarm leave -f', requests: ['POST /swarm/leave?force=1'] },
    { line: 'docker swarm leave x', requests: [], refusedWith: 1 },
  ],
  plan: (values) =>
    succeed({
      risk: { level: 'destroy', reasons: [{ kind: 'removes', subject: 'swarm' }] },
      async *start({ engine, cancel }) {
        await engine.ask({ method: 'POST', path: '/swarm/leave', query: values.bool('force') ? { force: '1' } : {} }, cancel);
        yield stdout('Node left the swarm.\n');
        yield exit(0);
      },
    }),
});
