// `docker export`: the files of a container as an archive.
import { succeed } from '../../Result';
import { defineCommand } from '../defineCommand';
import { flagTable } from '../flags/flagTable';
import { refuse } from '../refuseUsage';
import { assessOutput } from '../streams/assessOutput';
import { keepOutput } from '../streams/keepOutput';
import { containerPath } from './containerPath';

export const exportContainer = defineCommand({
  name: 'export',
  aliases: ['container export'],
  summary: 'Save the files of a container to an archive',
  usage: '[OPTIONS] CONTAINER',
  flags: flagTable('-o, --output string    File to write, instead of standard output'),
  args: [1, 1],
  examples: [
    { line: 'docker export -o web.tar web', requests: ['GET /containers/web/export'] },
    { line: 'docker export', requests: [], refusedWith: 1 },
  ],
  plan(values, host) {
    const name = (values.args[0] ?? '').trim();
    const path = values.text('output');
    if (name === '') return refuse('invalid container name or ID: value is empty');
    const request = { method: 'GET', path: containerPath(name, '/export') } as const;
    return succeed({ risk: assessOutput(path, host), start: (session) => keepOutput(request, path, 'failed to export container', session) });
  },
});
