// `docker rmi`: takes names from images, and removes those that have none left.
import { succeed } from '../Result';
import type { Session } from './Action';
import { defineCommand } from './defineCommand';
import { describeEngineError } from './describeEngineError';
import { EngineError } from './EngineError';
import type { EngineRequest } from './Engine';
import { flagTable } from './flags/flagTable';
import { imagePath } from './images/imagePath';
import { exit, stderr, stdout, type Output } from './Output';
import { refuse } from './refuseUsage';
import { textOf } from './values/fieldOf';
import { readPlatform } from './values/readPlatform';
import { writePlatform } from './values/writePlatform';
import { findImages } from './victims/findImages';

export const rmi = defineCommand({
  name: 'rmi',
  aliases: ['image rm'],
  summary: 'Remove images',
  usage: '[OPTIONS] IMAGE [IMAGE...]',
  flags: flagTable(`
    -f, --force           Also where containers or further names use it
    --no-prune            Keep the layers below that have no name
    --platform strings    Of an image for several platforms, only these {api 1.50}
  `),
  args: [1, Infinity],
  examples: [
    { line: 'docker rmi nginx:alpine ana/timer', requests: ['DELETE /images/nginx:alpine', 'DELETE /images/ana/timer'] },
    { line: 'docker image rm -f --no-prune timer', requests: ['DELETE /images/timer?force=1&noprune=1'] },
    { line: 'docker rmi', requests: [], refusedWith: 1 },
  ],
  plan(values) {
    const platforms = values.split('platform').map(readPlatform);
    for (const platform of platforms) {
      if (!platform.ok) return refuse(platform.problem.replace('error parsing specified platform: ', ''));
    }
    const chosen = new Set(platforms.flatMap((platform) => (platform.ok ? [writePlatform(platform.value)] : [])));
    const isForced = values.bool('force');
    const query = {
      ...(isForced ? { force: '1' } : {}),
      ...(values.bool('no-prune') ? { noprune: '1' } : {}),
      ...(chosen.size > 0 ? { platforms: [...chosen] } : {}),
    };
    const requests = values.args.map((image) => ({ method: 'DELETE', path: imagePath(image), query }) as const);
    return succeed({
      risk: { level: 'destroy', reasons: values.args.map((subject) => ({ kind: 'removes', subject })) },
      findVictims: findImages(values.args),
      start: (session) => removeImages(requests, isForced, session),
    });
  },
});

/** One after another: a layer goes with the last image that has it. Failures are told at the end. */
async function* removeImages(requests: readonly EngineRequest[], isForced: boolean, { engine, cancel }: Session): AsyncGenerator<Output, void> {
  const failures: EngineError[] = [];
  for (const request of requests) {
    try {
      const { json } = await engine.ask(request, cancel);
      for (const change of Array.isArray(json) ? json : []) yield stdout(writeChange(change));
    } catch (error) {
      if (!(error instanceof EngineError) || error.kind === 'cancelled') throw error;
      failures.push(error);
    }
  }
  if (failures.length > 0) yield stderr(`${failures.map(describeEngineError).join('\n')}\n`);
  yield exit(failures.some(({ kind }) => !isForced || kind !== 'notFound') ? 1 : 0);
}

function writeChange(change: unknown): string {
  const deleted = textOf(change, 'Deleted');
  return deleted === '' ? `Untagged: ${textOf(change, 'Untagged')}\n` : `Deleted: ${deleted}\n`;
}
