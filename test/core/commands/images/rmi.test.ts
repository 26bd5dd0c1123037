// tag and rmi: names given and taken.
import { describe, expect, test } from 'vitest';
import { commands } from '../../../../src/core/commands/commands';
import { readCommandLine } from '../../../../src/core/commands/readCommandLine';
import { FakeEngine } from '../../../fakes/FakeEngine';
import { FakeHost } from '../../../fakes/FakeHost';
import { runLines } from '../../../fakes/runLines';

const gone = { status: 404, message: 'No such image: gone:latest' };
const used = { status: 409, message: 'conflict: image is being used by running container' };

const engineWith = (): FakeEngine =>
  new FakeEngine({
    'DELETE /images/timer': { json: [{ Untagged: 'timer:latest' }, { Deleted: 'sha256:aa' }] },
    'DELETE /images/gone': gone,
    'DELETE /images/used': used,
  });

describe('rmi', () => {
  test('what was untagged and what was deleted, the failures at the end', async () => {
    expect(await runLines('docker rmi gone timer used', { engine: engineWith() })).toEqual({
      stdout: 'Untagged: timer:latest\nDeleted: sha256:aa\n',
      stderr: `Error response from daemon: ${gone.message}\nError response from daemon: ${used.message}\n`,
      code: 1,
    });
  });

  test('-f forgives an image that is not there, and nothing else', async () => {
    expect(await runLines('docker image remove -f gone', { engine: engineWith() })).toEqual({ stdout: '', stderr: `Error response from daemon: ${gone.message}\n`, code: 0 });
    expect((await runLines('docker rmi -f gone used', { engine: engineWith() })).code).toBe(1);
  });

  test('platforms are sent once each', async () => {
    const engine = new FakeEngine({}, 'unix:///x', '1.50');
    await runLines('docker rmi --platform linux/arm64,linux/amd64 --platform arm64 timer', { engine });
    expect(engine.requests[0]?.query).toEqual({ platforms: ['{"architecture":"arm64","os":"linux"}', '{"architecture":"amd64","os":"linux"}'] });
  });

  test('its risk is each of the images', () => {
    const read = readCommandLine(['rmi', '-f', 'timer', 'ana/timer:2'], new FakeHost(), commands);
    expect(read.ok && read.value.action.risk).toEqual({ level: 'destroy', reasons: [{ kind: 'removes', subject: 'timer' }, { kind: 'removes', subject: 'ana/timer:2' }] });
  });
});

describe('tag', () => {
  test.each([
    ['docker tag timer ANA:1', 'Error parsing reference: "ANA:1" is not a valid repository/tag: invalid reference format: repository name (library/ANA) must be lowercase\n'],
    ['docker tag Timer ana/timer', 'Error parsing reference: "Timer" is not a valid repository/tag: invalid reference format: repository name (library/Timer) must be lowercase\n'],
    [`docker tag timer ana/timer@sha256:${'a'.repeat(64)}`, 'refusing to create a tag with a digest reference\n'],
  ])('%s is refused', async (line, message) => {
    const engine = new FakeEngine();
    expect(await runLines(line, { engine })).toEqual({ stdout: '', stderr: message, code: 1 });
    expect(engine.lines).toEqual([]);
  });

  test('an image may be named by its id', async () => {
    const engine = new FakeEngine();
    const id = 'a'.repeat(64);
    await runLines(`docker tag ${id} timer:1`, { engine });
    expect(engine.lines).toEqual([`POST /images/${id}/tag?repo=docker.io/library/timer&tag=1`]);
  });
});
