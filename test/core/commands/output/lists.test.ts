// ps, images, history, network ls, volume ls, version: what the CLI 28.2.2 asked and printed of the same answers (recordedLists.json).
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { FakeEngine, type FakeAnswers } from '../../../fakes/FakeEngine';
import { runLines } from '../../../fakes/runLines';
import containers from '../answers/containers.json';
import history from '../answers/history.json';
import images from '../answers/images.json';
import networks from '../answers/networks.json';
import version from '../answers/version.json';
import volumes from '../answers/volumes.json';
import recorded from './recordedLists.json';

interface Recorded {
  readonly words: readonly string[];
  readonly requests?: readonly string[];
  readonly code?: number;
  readonly stdout?: string;
  readonly stderr?: string;
}

const answers: FakeAnswers = {
  'GET /containers/json': { json: containers },
  'GET /images/json': { json: images },
  'GET /images/x/history': { json: history },
  'GET /images/nope/history': { status: 404, message: 'No such thing: /images/nope/history' },
  'GET /networks': { json: networks },
  'GET /volumes': { json: volumes },
  'GET /version': { json: version },
};

function quote(word: string): string {
  return `'${word.replaceAll("'", `'"'"'`)}'`;
}

/** The order of a query says nothing. */
function sortQuery(request: string): string {
  const [path = '', query = ''] = request.split('?');
  return query === '' ? path : `${path}?${query.split('&').sort().join('&')}`;
}

// "About a minute ago" was true when it was recorded.
beforeAll(() => {
  vi.useFakeTimers({ toFake: ['Date'], now: recorded.now * 1000 });
});
afterAll(() => {
  vi.useRealTimers();
});

describe('as the CLI', () => {
  const cases: readonly Recorded[] = recorded.cases;
  test.each(cases.map((each) => [each.words.join(' '), each] as const))('docker %s', async (_, { words, requests = [], code = 0, stdout = '', stderr = '' }) => {
    const found = requests.some((request) => request.includes('nomatch')) ? { ...answers, 'GET /images/json': { json: [] } } : answers;
    const engine = new FakeEngine(found, 'unix:///var/run/docker.sock', '1.50');
    const outcome = await runLines(['docker', ...words.map(quote)].join(' '), { engine });
    expect(outcome).toEqual({ code, stdout, stderr });
    expect(engine.lines.map(sortQuery)).toEqual(requests.map(sortQuery));
  });
});
