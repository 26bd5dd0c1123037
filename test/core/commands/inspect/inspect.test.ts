// docker inspect: against what the CLI 28.2.2 printed of the same answers (recordedFormats.json and the .txt files).
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { FakeEngine, type FakeAnswers } from '../../../fakes/FakeEngine';
import { runLines, type LinesOutcome } from '../../../fakes/runLines';
import container from '../answers/container.json';
import image from '../answers/image.json';
import network from '../answers/network.json';
import volume from '../answers/volume.json';
import recorded from './recordedFormats.json';

const objects: FakeAnswers = {
  'GET /containers/web/json': { json: container },
  'GET /containers/bare/json': { json: { Id: 'bare' } },
  'GET /images/web/json': { json: image },
  'GET /networks/web': { json: network },
  'GET /volumes/web': { json: volume },
};
const nowhere: FakeAnswers = Object.fromEntries(
  ['containers/ID/json', 'images/ID/json', 'networks/ID', 'volumes/ID', 'plugins/ID/json', 'services/ID', 'tasks/ID', 'nodes/ID', 'secrets/ID', 'configs/ID'].map(
    (path) => [`GET /${path}`, { status: 404, message: `no such thing: ${path}` }] as const,
  ),
);

function quote(word: string): string {
  return `'${word.replaceAll("'", `'"'"'`)}'`;
}

async function run(line: string, answers: FakeAnswers = {}): Promise<LinesOutcome & { readonly asked: readonly string[] }> {
  // The first pattern that fits is answered: a test's own come first.
  const engine = new FakeEngine({ ...answers, ...objects, ...nowhere, ...answers }, 'unix:///var/run/docker.sock', '1.50');
  return { ...(await runLines(line, { engine })), asked: engine.lines };
}

describe.each(['container', 'image', 'network', 'volume'])('docker %s inspect', (kind) => {
  test('without a format it shows all of it, as the engine sent it', async () => {
    const { stdout, stderr, code } = await run(`docker ${kind} inspect web`);
    expect(stdout).toBe(readFileSync(new URL(`${kind}.txt`, import.meta.url), 'utf8'));
    expect([stderr, code]).toEqual(['', 0]);
  });

  test.each(recorded.filter((each) => each.kind === kind).map((each) => [each.name, each.format, each] as const))('%s %s', async (name, format, { stdout, stderr = '', code = 0 }) => {
    const outcome = await run(`docker ${kind} inspect -f ${quote(format)} ${name}`);
    expect({ stdout: outcome.stdout, stderr: outcome.stderr, code: outcome.code }).toEqual({ stdout, stderr, code });
  });
});

describe('docker inspect without a kind', () => {
  test('asks for one kind after another until there is one that has the name', async () => {
    const { stdout, asked } = await run("docker inspect -f '{{.Mountpoint}}' data", { 'GET /volumes/data': { json: volume } });
    expect(asked).toEqual(['GET /containers/data/json', 'GET /images/data/json', 'GET /networks/data', 'GET /volumes/data']);
    expect(stdout).toBe('/var/lib/docker/volumes/v/_data\n');
  });

  test('asks for what a swarm has only where the engine manages one', async () => {
    const alone = await run('docker inspect nope');
    expect(alone.asked.slice(4)).toEqual(['GET /info', 'GET /plugins/nope/json']);
    expect([alone.stdout, alone.stderr, alone.code]).toEqual(['[]\n', 'Error: No such object: nope\n', 1]);
    const manager = await run('docker inspect nope', { 'GET /info': { json: { Swarm: { ControlAvailable: true } } } });
    expect(manager.asked.slice(5)).toEqual([
      'GET /services/nope?insertDefaults=true', 'GET /tasks/nope', 'GET /nodes/nope', 'GET /plugins/nope/json', 'GET /secrets/nope', 'GET /configs/nope',
    ]);
  });

  test('shows what it found and tells of the rest', async () => {
    const { stdout, stderr, code } = await run("docker inspect -f '{{.Id}}' bare nope bare");
    expect([stdout, stderr, code]).toEqual(['bare\nbare\n', 'Error: No such object: nope\n', 1]);
  });

  test('the size is told of containers only', async () => {
    const { asked, stderr } = await run('docker inspect -s anImage', { 'GET /images/anImage/json': { json: image } });
    expect(asked[0]).toBe('GET /containers/anImage/json?size=1');
    expect(stderr).toBe('WARNING: --size ignored for image\n');
  });

  test('stops looking where the engine does not answer', async () => {
    const { asked, stderr, code } = await run('docker inspect web', { 'GET /containers/web/json': { status: 500, message: 'out of order' } });
    expect([asked.length, stderr, code]).toEqual([1, 'Error response from daemon: out of order\n', 1]);
  });
});

test('a format that is none is refused with 64 before anything is asked', async () => {
  const { asked, stdout, stderr, code } = await run("docker inspect -f '{{.Id' web");
  expect({ asked, stdout, stderr, code }).toEqual({ asked: [], stdout: '', stderr: 'template parsing error: template: :1: unclosed action\n', code: 64 });
});

test('json as a format writes all on one line', async () => {
  expect((await run('docker inspect -f json bare bare')).stdout).toBe('[{"Id":"bare"},{"Id":"bare"}]\n');
});

test('after one object did not fit its type, missing keys of the next are mistakes too', async () => {
  const line = (names: string): string => `docker container inspect -f '{{with .Raw}}{{end}}{{.Config.Labels.nope}}' ${names}`;
  const raw = { Id: 'raw', Raw: {}, Config: { Labels: { nope: 'x' } } };
  expect((await run(line('raw'), { 'GET /containers/raw/json': { json: raw } })).stdout).toBe('x\n');
});

describe('refused before any request', () => {
  test.each([
    ["docker inspect --type '' web", 1, 'type is empty: must be one of "config", "container",'],
    ['docker inspect --type house web', 1, 'unknown type: "house": must be one of "config",'],
    ["docker inspect ''", 1, 'invalid container name or ID: value is empty'],
    ["docker network inspect ''", 1, 'invalid network name or ID: value is empty'],
    ["docker image inspect ''", 1, 'Error: No such image: '],
    ["docker image inspect --platform 'bad platform' web", 1, '"bad platform" is an invalid OS component'],
    ['docker inspect', 1, "docker: 'docker inspect' requires at least 1 argument"],
  ])('%s', async (line, code, message) => {
    const outcome = await run(line);
    expect([outcome.asked, outcome.code]).toEqual([[], code]);
    expect(outcome.stderr).toContain(message);
  });
});
