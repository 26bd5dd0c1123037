// `docker save`: images with all their layers as an archive.
import { succeed } from '../Result';
import { defineCommand } from './defineCommand';
import { flagTable } from './flags/flagTable';
import { refuse } from './refuseUsage';
import { assessOutput } from './streams/assessOutput';
import { keepOutput } from './streams/keepOutput';
import { readQueryPlatform } from './values/readQueryPlatform';

export const save = defineCommand({
  name: 'save',
  aliases: ['image save'],
  summary: 'Save images to an archive',
  usage: '[OPTIONS] IMAGE [IMAGE...]',
  flags: flagTable(`
    -o, --output string    File to write, instead of standard output
    --platform string      Of an image for several platforms, only this one {api 1.48}
  `),
  args: [1, Infinity],
  examples: [
    { line: 'docker save -o timer.tar timer ana/timer:2', requests: ['GET /images/get?names=timer&names=ana/timer:2'] },
    { line: 'docker save timer > timer.tar', requests: ['GET /images/get?names=timer'] },
    { line: 'docker save', requests: [], refusedWith: 1 },
  ],
  plan(values, host) {
    const platform = readQueryPlatform(values.text('platform'));
    if (!platform.ok) return refuse(platform.problem);
    const request = { method: 'GET', path: '/images/get', query: { names: values.args, ...platform.value } } as const;
    const path = values.text('output');
    return succeed({ risk: assessOutput(path, host), start: (session) => keepOutput(request, path, 'failed to save image', session) });
  },
});
