// Runs on a real engine: what was asked of it, what changed by it, and which port is open.
import { afterEach, beforeEach, expect, test } from 'vitest';
import { NodeHost } from '../../../src/docker/NodeHost';
import { CommandRunner } from '../../../src/services/CommandRunner';
import type { Run } from '../../../src/services/Run';
import { makeConsent } from '../../fakes/makeConsent';
import { connectEngine } from '../connectEngine';
import { emptyDaemon } from '../exec/emptyDaemon';

beforeEach(emptyDaemon);
afterEach(emptyDaemon);

async function runToEnd(text: string): Promise<Run> {
  const engine = await connectEngine();
  const runner = new CommandRunner({
    connect: () => Promise.resolve(engine),
    host: () => new NodeHost('/'),
    consent: makeConsent(true),
    timers: {
      now: () => Date.now(),
      after: (milliseconds, work) => {
        const id = setTimeout(work, milliseconds);
        return () => clearTimeout(id);
      },
    },
  });
  const run = runner.start({ path: 'Docker.md', code: text, ordinal: 0 }, { text, options: {} });
  await new Promise<void>((resolve) => {
    const stop = run.onChange(() => {
      if (run.isActive) return;
      stop();
      resolve();
    });
  });
  return run;
}

const asked = (run: Run): readonly string[] => run.trace.log.requests.map(({ method, path, by }) => `${by} ${method} ${path.replace(/[0-9a-f]{64}/, 'ID')}`);

test('a container in the background with a port', async () => {
  const run = await runToEnd('docker run -d -p 18080:80 --name what-web -e DB_PASSWORD=hunter2 busybox httpd -f');
  expect(asked(run)).toEqual(['line POST /containers/create', 'line POST /containers/ID/wait', 'line POST /containers/ID/start', 'notebook GET /containers/ID/json']);
  expect(run.trace.changes).toEqual([
    { kind: 'added', what: 'container', names: ['what-web'] },
    { kind: 'port', port: 18080, protocol: 'tcp', name: 'what-web', address: 'http://localhost:18080' },
  ]);
  expect(JSON.stringify(run.trace.log.requests)).not.toContain('hunter2');
  expect(run.trace.log.requests[0]?.api).toMatch(/^1\.\d+$/);
  expect(run.trace.log.requests[0]?.answer?.status).toBe(201);
});

test('a container that is gone when it ends, and how it ended', async () => {
  const run = await runToEnd('docker run --rm --name what-once busybox sh -c "exit 3"');
  expect(run.trace.changes).toEqual([{ kind: 'exited', name: 'what-once', code: 3 }]);
});

test('a name that was made, and everything that goes again', async () => {
  const made = await runToEnd('docker volume create what-data && docker network create what-net && docker create --name what-box busybox && docker tag busybox what:1');
  expect(made.trace.changes).toEqual([
    { kind: 'added', what: 'volume', names: ['what-data'] },
    { kind: 'added', what: 'network', names: ['what-net'] },
    { kind: 'added', what: 'container', names: ['what-box'] },
    { kind: 'tagged', name: 'what:1' },
  ]);
  const gone = await runToEnd('docker rm what-box && docker volume rm what-data && docker network rm what-net && docker rmi what:1');
  expect(gone.trace.changes).toEqual([
    { kind: 'removed', what: 'container', names: ['what-box'] },
    { kind: 'removed', what: 'volume', names: ['what-data'] },
    { kind: 'removed', what: 'network', names: ['what-net'] },
  ]);
});

test('a line that only looks changes nothing, and asks nothing more', async () => {
  const run = await runToEnd('docker ps -a');
  expect([asked(run), run.trace.changes]).toEqual([['line GET /containers/json'], []]);
});
