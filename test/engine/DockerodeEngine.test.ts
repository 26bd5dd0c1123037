// The adapter against a real daemon: every way to ask it, input and output through attached containers, and nothing left open.
import { createServer, connect, type Socket } from 'node:net';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, onTestFinished, test } from 'vitest';
import { CancelSource } from '../../src/core/commands/Cancel';
import type { Cancel } from '../../src/core/commands/Cancel';
import type { Engine, EngineConnection } from '../../src/core/commands/Engine';
import { demultiplex } from '../../src/core/commands/streams/demultiplex';
import { toRecord } from '../../src/docker/toRecord';
import { connectEngine, never } from './connectEngine';
import { readTestMachine } from './readTestMachine';

async function createContainer(engine: Engine, settings: Readonly<Record<string, unknown>>): Promise<string> {
  const answer = await engine.ask({ method: 'POST', path: '/containers/create', body: { Image: 'busybox', ...settings } }, never);
  const id = String(toRecord(answer.json).Id);
  onTestFinished(async () => {
    await engine.ask({ method: 'DELETE', path: `/containers/${id}`, query: { force: '1' } }, never);
  });
  return id;
}

function attach(engine: Engine, id: string, cancel: Cancel = never, query: Readonly<Record<string, string>> = {}): Promise<EngineConnection> {
  return engine.hijack({ method: 'POST', path: `/containers/${id}/attach`, query: { stream: '1', stdout: '1', stderr: '1', ...query } }, cancel);
}

async function start(engine: Engine, id: string): Promise<void> {
  expect((await engine.ask({ method: 'POST', path: `/containers/${id}/start` }, never)).status).toBe(204);
}

async function readAll(bytes: AsyncIterable<Uint8Array>): Promise<string> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of bytes) chunks.push(chunk);
  return Buffer.concat(chunks).toString('utf8');
}

/** A way to the daemon that counts what is open, and can be cut. */
async function openProxy(): Promise<{ readonly host: string; readonly open: Set<Socket>; cut(): void }> {
  const folder = mkdtempSync(join(tmpdir(), 'docker-notebook-proxy-'));
  const open = new Set<Socket>();
  const server = createServer((client) => {
    open.add(client);
    const daemon = connect(readTestMachine().socketPath);
    client.on('close', () => open.delete(client));
    for (const [from, to] of [[client, daemon], [daemon, client]] as const) {
      from.pipe(to);
      from.on('error', () => to.destroy());
      from.on('close', () => to.destroy());
    }
  });
  const path = join(folder, 'd.sock');
  await new Promise<void>((resolve) => server.listen(path, resolve));
  const cut = (): void => {
    for (const socket of open) socket.destroy();
  };
  onTestFinished(() => {
    cut();
    server.close();
    rmSync(folder, { recursive: true, force: true });
  });
  return { host: `unix://${path}`, open, cut };
}

async function waitUntil(isSo: () => boolean): Promise<void> {
  while (!isSo()) await sleep(10);
}

describe('asking', () => {
  test('the daemon tells its version, and one is agreed on', async () => {
    const engine = await connectEngine();
    const { api, daemonApi, os } = await engine.version(never);
    expect(os).toBe('linux');
    expect(Number(api.split('.')[1])).toBeLessThanOrEqual(Number(daemonApi.split('.')[1]));
    expect(toRecord((await engine.ask({ method: 'GET', path: '/version' }, never)).json).ApiVersion).toBe(daemonApi);
  });

  test('a container that is not there is not found', async () => {
    const engine = await connectEngine();
    const call = engine.ask({ method: 'GET', path: '/containers/nosuch/json' }, never);
    await expect(call).rejects.toMatchObject({ kind: 'notFound', status: 404, message: 'No such container: nosuch' });
  });

  test('a name in use is a conflict, in the daemon’s words', async () => {
    const engine = await connectEngine();
    const request = { method: 'POST', path: '/containers/create', query: { name: 'taken' }, body: { Image: 'busybox' } } as const;
    const id = String(toRecord((await engine.ask(request, never)).json).Id);
    onTestFinished(async () => {
      await engine.ask({ method: 'DELETE', path: `/containers/${id}` }, never);
    });
    await expect(engine.ask(request, never)).rejects.toMatchObject({ kind: 'conflict', status: 409, message: expect.stringContaining(`already in use by container "${id}"`) as string });
  });

  test('what is already so answers 304 and no body', async () => {
    const engine = await connectEngine();
    const id = await createContainer(engine, { Cmd: ['true'] });
    expect(await engine.ask({ method: 'POST', path: `/containers/${id}/stop` }, never)).toMatchObject({ status: 304, text: '', json: null });
  });

  test('a file goes in as a tar and comes out as one', async () => {
    const engine = await connectEngine();
    const id = await createContainer(engine, { Cmd: ['true'] });
    const exported = await engine.stream({ method: 'GET', path: `/containers/${id}/archive`, query: { path: '/www' } }, never);
    const chunks: Uint8Array[] = [];
    for await (const chunk of exported.bytes) chunks.push(chunk);
    async function* upload(): AsyncGenerator<Uint8Array> {
      for (const chunk of chunks) {
        await sleep(1);
        yield chunk;
      }
    }
    const put = await engine.ask({ method: 'PUT', path: `/containers/${id}/archive`, query: { path: '/tmp' }, upload: upload() }, never);
    expect(put.status).toBe(200);
    const head = await engine.ask({ method: 'HEAD', path: `/containers/${id}/archive`, query: { path: '/tmp/www/index.html' } }, never);
    expect(head.headers['x-docker-container-path-stat']).toBeTruthy();
  });
});

describe('an attached container', () => {
  test('gets its input whole and says all it has to say, 20 times in a row', async () => {
    const engine = await connectEngine();
    for (let round = 0; round < 20; round += 1) {
      const id = await createContainer(engine, { Cmd: ['sh', '-c', 'cat; echo end'], OpenStdin: true, StdinOnce: true, AttachStdin: true });
      const connection = await attach(engine, id, never, { stdin: '1' });
      await start(engine, id);
      await connection.write(Buffer.from(`round ${round}\n`));
      connection.end();
      let text = '';
      for await (const output of demultiplex(connection.bytes)) {
        if (output.kind !== 'exit') text += Buffer.from(output.bytes).toString('utf8');
      }
      expect(text).toBe(`round ${round}\nend\n`);
    }
  });

  test('keeps its two streams apart', async () => {
    const engine = await connectEngine();
    const id = await createContainer(engine, { Cmd: ['sh', '-c', 'echo out; echo err >&2'] });
    const connection = await attach(engine, id);
    await start(engine, id);
    const said: string[] = [];
    for await (const output of demultiplex(connection.bytes)) {
      if (output.kind !== 'exit') said.push(`${output.kind}: ${Buffer.from(output.bytes).toString('utf8')}`);
    }
    expect(said.sort()).toEqual(['stderr: err\n', 'stdout: out\n']);
  });

  test('hands 8 MB through and back, however slowly it is read', async () => {
    const engine = await connectEngine();
    const id = await createContainer(engine, { Cmd: ['cat'], OpenStdin: true, StdinOnce: true, AttachStdin: true, HostConfig: { LogConfig: { Type: 'none' } } });
    const connection = await attach(engine, id, never, { stdin: '1' });
    await start(engine, id);
    const block = Buffer.alloc(64 << 10, 'x');
    const writing = (async () => {
      for (let index = 0; index < 128; index += 1) await connection.write(block);
      connection.end();
    })();
    let read = 0;
    for await (const output of demultiplex(connection.bytes)) {
      if (output.kind === 'exit') continue;
      read += output.bytes.length;
      if (read < 1 << 20) await sleep(2);
    }
    await writing;
    expect(read).toBe(128 * block.length);
  });

  test('that prints 200 MB is read with memory flat', async () => {
    const engine = await connectEngine();
    const id = await createContainer(engine, { Cmd: ['sh', '-c', 'yes 0123456789012345678901234567890123456789012345678 | head -c 200000000'], HostConfig: { LogConfig: { Type: 'none' } } });
    const connection = await attach(engine, id);
    await start(engine, id);
    let read = 0;
    let most = 0;
    const before = process.memoryUsage().arrayBuffers;
    for await (const output of demultiplex(connection.bytes)) {
      if (output.kind === 'exit') continue;
      read += output.bytes.length;
      most = Math.max(most, process.memoryUsage().arrayBuffers - before);
    }
    expect(read).toBe(200_000_000);
    // Node collects buffers when some 32 MB of them have piled up.
    expect(most).toBeLessThan(80_000_000);
  });

  test('exec has its own input and output', async () => {
    const engine = await connectEngine();
    const id = await createContainer(engine, { Cmd: ['sleep', '60'] });
    await start(engine, id);
    const made = await engine.ask({ method: 'POST', path: `/containers/${id}/exec`, body: { Cmd: ['cat'], AttachStdin: true, AttachStdout: true, AttachStderr: true } }, never);
    const exec = String(toRecord(made.json).Id);
    const connection = await engine.hijack({ method: 'POST', path: `/exec/${exec}/start`, body: { Detach: false, Tty: false } }, never);
    await connection.write(Buffer.from('hola\n'));
    connection.end();
    expect((await readAll(connection.bytes)).slice(8)).toBe('hola\n');
    expect(toRecord((await engine.ask({ method: 'GET', path: `/exec/${exec}/json` }, never)).json).ExitCode).toBe(0);
  });
});

describe('cancelling', () => {
  test('a stream of events leaves no connection', async () => {
    const proxy = await openProxy();
    const engine = await connectEngine(proxy.host);
    const cancel = new CancelSource();
    const events = await engine.stream({ method: 'GET', path: '/events' }, cancel);
    const reading = readAll(events.bytes);
    cancel.cancel();
    await expect(reading).rejects.toMatchObject({ kind: 'cancelled' });
    await waitUntil(() => proxy.open.size <= 1);
  });

  test('an attached container ends the attachment, not the container', async () => {
    const proxy = await openProxy();
    const engine = await connectEngine(proxy.host);
    const id = await createContainer(engine, { Cmd: ['sleep', '60'], OpenStdin: true });
    const cancel = new CancelSource();
    const connection = await attach(engine, id, cancel, { stdin: '1' });
    await start(engine, id);
    const reading = readAll(connection.bytes);
    cancel.cancel();
    await expect(reading).rejects.toMatchObject({ kind: 'cancelled' });
    await waitUntil(() => proxy.open.size <= 1);
    const inspected = await engine.ask({ method: 'GET', path: `/containers/${id}/json` }, never);
    expect(toRecord(toRecord(inspected.json).State).Running).toBe(true);
  });

  test('a wait that never ends', async () => {
    const engine = await connectEngine();
    const id = await createContainer(engine, { Cmd: ['sleep', '60'] });
    await start(engine, id);
    const cancel = new CancelSource();
    const waiting = engine.ask({ method: 'POST', path: `/containers/${id}/wait` }, cancel);
    cancel.cancel();
    await expect(waiting).rejects.toMatchObject({ kind: 'cancelled' });
  });
});

test('a daemon that went away between two questions is asked again', async () => {
  const proxy = await openProxy();
  const engine = await connectEngine(proxy.host);
  for (let round = 0; round < 20; round += 1) {
    expect((await engine.ask({ method: 'GET', path: '/containers/json' }, never)).status).toBe(200);
    proxy.cut();
  }
});
