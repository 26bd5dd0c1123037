// `docker image inspect`.
import { defineCommand } from '../defineCommand';
import { flagTable } from '../flags/flagTable';
import { refuse } from '../refuseUsage';
import { readPlatform } from '../values/readPlatform';
import { writePlatform } from '../values/writePlatform';
import { showObjects } from './showObjects';

export const inspectImages = defineCommand({
  name: 'image inspect',
  aliases: [],
  summary: 'Show all that is known about images',
  usage: '[OPTIONS] IMAGE [IMAGE...]',
  flags: flagTable(`
    -f, --format string    How to show each: json or a Go template
    --platform string      Of an image for several platforms, the one to show {api 1.49}
  `),
  args: [1, Infinity],
  examples: [
    { line: 'docker image inspect ghcr.io/ana/timer:1', requests: ['GET /images/ghcr.io/ana/timer:1/json'] },
    { line: 'docker image inspect', requests: [], refusedWith: 1 },
  ],
  plan(values) {
    const text = values.text('platform');
    const platform = text === '' ? null : readPlatform(text);
    if (platform?.ok === false) return refuse(platform.problem.replace('error parsing specified platform: ', ''));
    return showObjects(values.args, values.text('format'), { kind: 'image', ...(platform ? { platform: writePlatform(platform.value) } : {}) });
  },
});
