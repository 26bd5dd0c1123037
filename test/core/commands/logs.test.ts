// `docker logs`: which stream a line came from, which times may be asked for, and how it ends.
import { describe, expect, test } from 'vitest';
import { CancelSource } from '../../../src/core/commands/Cancel';
import { FakeEngine, type FakeAnswers } from '../../fakes/FakeEngine';
import { runLines } from '../../fakes/runLines';

const encode = (text: string): Uint8Array => new TextEncoder().encode(text);
const frame = (stream: number, text: string): Uint8Array => Uint8Array.from([stream, 0, 0, 0, 0, 0, 0, text.length, ...encode(text)]);

const container = (isTty: boolean, ...chunks: Uint8Array[]): FakeAnswers => ({
  'GET /containers/web/json': { json: { Id: 'c0ffee', Config: { Tty: isTty } } },
  'GET /containers/c0ffee/logs': { chunks },
});

test('what a container printed comes out of the stream that it was printed to', async () => {
  const engine = new FakeEngine(container(false, frame(1, 'ready\n'), frame(2, 'warning\n'), frame(1, 'done\n')));
  expect(await runLines('docker logs web', { engine })).toEqual({ stdout: 'ready\ndone\n', stderr: 'warning\n', code: 0 });
});

test('the output of a container with a TTY has no frames', async () => {
  const engine = new FakeEngine(container(true, encode('\x1b[1mready\x1b[0m\r\n')));
  expect(await runLines('docker logs web', { engine })).toEqual({ stdout: '\x1b[1mready\x1b[0m\r\n', stderr: '', code: 0 });
});

test('the container is asked for under its id, so that a rename in between does no harm', async () => {
  const engine = new FakeEngine(container(false));
  await runLines('docker container logs -f --details -n 5 web', { engine });
  expect(engine.lines).toEqual(['GET /containers/web/json', 'GET /containers/c0ffee/logs?details=1&follow=1&stderr=1&stdout=1&tail=5']);
});

test('times count back from now', async () => {
  const engine = new FakeEngine(container(false));
  const before = Math.floor(Date.now() / 1000);
  await runLines('docker logs --since 10m --until 30s web', { engine });
  const after = Math.floor(Date.now() / 1000);
  const { since, until } = engine.requests[1]?.query ?? {};
  expect(Number(since)).toBeGreaterThanOrEqual(before - 600);
  expect(Number(since)).toBeLessThanOrEqual(after - 600);
  expect(Number(until)).toBeGreaterThanOrEqual(before - 30);
});

describe('failures', () => {
  test('a time that is none is found after the container, as by the CLI', async () => {
    const engine = new FakeEngine(container(false));
    expect(await runLines('docker logs --since yesterday web', { engine })).toEqual({
      stdout: '', code: 1, stderr: 'invalid value for "since": failed to parse value as time or duration: "yesterday"\n',
    });
    expect(engine.lines).toEqual(['GET /containers/web/json']);
  });

  test('a log driver that keeps nothing', async () => {
    const engine = new FakeEngine({ ...container(false), 'GET /containers/c0ffee/logs': { status: 501, message: 'configured logging driver does not support reading' } });
    expect(await runLines('docker logs web', { engine })).toEqual({
      stdout: '', code: 1, stderr: 'Error response from daemon: configured logging driver does not support reading\n',
    });
  });

  test('an error that the daemon reports in the middle comes after what was printed', async () => {
    const engine = new FakeEngine(container(false, frame(1, 'half\n'), frame(3, 'disk gone')));
    expect(await runLines('docker logs web', { engine })).toEqual({ stdout: 'half\n', stderr: 'error from daemon in stream: disk gone\n', code: 1 });
  });

  test('no name', async () => {
    expect(await runLines("docker logs ''")).toEqual({ stdout: '', stderr: 'invalid container name or ID: value is empty\n', code: 1 });
  });

  test('withdrawn: nothing is said, and the exit code is that of an interrupt', async () => {
    const cancel = new CancelSource();
    cancel.cancel();
    const { stderr, code } = await runLines('docker logs -f web', { cancel });
    expect([stderr, code]).toEqual(['', 130]);
  });
});
