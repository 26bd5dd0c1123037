// What reaches a daemon, and what comes back: requests whole and apart from the URL, failures as values, nothing left open.
import { once } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, onTestFinished, test } from 'vitest';
import { CancelSource } from '../../src/core/commands/Cancel';
import type { Engine } from '../../src/core/commands/Engine';
import { EngineError } from '../../src/core/commands/EngineError';
import { Engines } from '../../src/docker/Engines';
import { makeMachine } from './makeMachine';
import { serve, type Served } from './serve';

const never = new CancelSource();

async function connectTo({ address }: Pick<Served, 'address'>, env: Readonly<Record<string, string>> = {}): Promise<Engine> {
  const engines = new Engines();
  onTestFinished(() => engines.close());
  return engines.connect({ host: address }, makeMachine({ env }));
}

async function failureOf(call: Promise<unknown>): Promise<EngineError> {
  const outcome = await call.catch((error: unknown) => error);
  if (outcome instanceof EngineError) return outcome;
  throw new Error(`expected an EngineError, got ${String(outcome)}`);
}

async function waitUntil(isSo: () => boolean): Promise<void> {
  while (!isSo()) await sleep(5);
}

describe('a request', () => {
  test('carries its body and nothing of it in the URL', async () => {
    const daemon = await serve(() => false);
    const engine = await connectTo(daemon);
    await engine.ask({ method: 'POST', path: '/containers/create', query: { name: 'web' }, body: { Image: 'nginx', Env: ['SECRET=x'] } }, never);
    const create = daemon.sent.at(-1);
    expect(create).toMatchObject({ method: 'POST', url: '/v1.41/containers/create?name=web', body: '{"Image":"nginx","Env":["SECRET=x"]}' });
    expect(create?.headers).toMatchObject({ 'content-type': 'application/json', 'content-length': '36' });
  });

  test('of 3 MB of environment goes through', async () => {
    const daemon = await serve(() => false);
    const engine = await connectTo(daemon);
    await engine.ask({ method: 'POST', path: '/containers/create', body: { Env: ['A='.padEnd(3_000_000, 'x')] } }, never);
    expect(daemon.sent.at(-1)?.body.length).toBeGreaterThan(3_000_000);
  });

  test('without a body says so, and has no length but zero', async () => {
    const daemon = await serve(() => false);
    const engine = await connectTo(daemon);
    await engine.ask({ method: 'POST', path: '/containers/web/start' }, never);
    expect(daemon.sent.at(-1)?.headers).toMatchObject({ 'content-length': '0', 'content-type': 'text/plain' });
    await engine.ask({ method: 'DELETE', path: '/containers/web' }, never);
    expect(daemon.sent.at(-1)?.headers['content-type']).toBeUndefined();
  });

  test('repeats the keys of lists, in the order given, and encodes its values', async () => {
    const daemon = await serve(() => false);
    const engine = await connectTo(daemon);
    await engine.ask({ method: 'GET', path: '/images/json', query: { names: ['a', 'b'], filters: '{"dangling":{"true":true}}', all: '1' } }, never);
    expect(daemon.sent.at(-1)?.url).toBe('/v1.41/images/json?names=a&names=b&filters=%7B%22dangling%22%3A%7B%22true%22%3Atrue%7D%7D&all=1');
  });

  test('takes bytes and their type as they are, and an upload as it comes', async () => {
    const daemon = await serve(() => false);
    const engine = await connectTo(daemon);
    await engine.ask({ method: 'PUT', path: '/containers/x/archive', body: new TextEncoder().encode('tar'), headers: { 'X-Registry-Auth': 'e30=' } }, never);
    expect(daemon.sent.at(-1)).toMatchObject({ body: 'tar', headers: { 'content-type': 'application/x-tar', 'x-registry-auth': 'e30=' } });
    async function* pieces(): AsyncGenerator<Uint8Array> {
      for (const piece of ['one,', 'two']) {
        await sleep(1);
        yield new TextEncoder().encode(piece);
      }
    }
    await engine.ask({ method: 'POST', path: '/build', upload: pieces(), headers: { 'content-type': 'application/tar' } }, never);
    expect(daemon.sent.at(-1)).toMatchObject({ body: 'one,two', headers: { 'content-type': 'application/tar', 'transfer-encoding': 'chunked' } });
  });

  test('goes where it was sent, whatever DOCKER_HOST of the process says, readable or not', async () => {
    const daemon = await serve(() => false);
    const before = process.env.DOCKER_HOST;
    onTestFinished(() => {
      if (before === undefined) delete process.env.DOCKER_HOST;
      else process.env.DOCKER_HOST = before;
    });
    for (const host of ['tcp://127.0.0.1:9', 'tcp://h:p:1']) {
      process.env.DOCKER_HOST = host;
      expect((await (await connectTo(daemon)).ask({ method: 'GET', path: '/info' }, never)).status).toBe(200);
      expect(process.env.DOCKER_HOST).toBe(host);
    }
  });
});

describe('the version', () => {
  test('is the lower of ours and the daemon’s, asked once', async () => {
    const daemon = await serve(() => false);
    const engine = await connectTo(daemon);
    expect(await engine.version(never)).toEqual({ api: '1.41', daemonApi: '1.41', os: 'linux', isExperimental: false });
    await engine.ask({ method: 'GET', path: '/info' }, never);
    await engine.ask({ method: 'GET', path: '/info' }, never);
    expect(daemon.sent.map(({ method, url }) => `${method} ${url}`)).toEqual(['HEAD /_ping', 'GET /v1.41/info', 'GET /v1.41/info']);
  });

  test('of a newer daemon is ours', async () => {
    const daemon = await serve((request, response) => {
      if (request.url !== '/_ping') return false;
      response.writeHead(200, { 'Api-Version': '1.52', OSType: 'windows', 'Docker-Experimental': 'true' }).end();
      return true;
    });
    expect(await (await connectTo(daemon)).version(never)).toEqual({ api: '1.50', daemonApi: '1.52', os: 'windows', isExperimental: true });
  });

  test('is asked by GET where a proxy refuses HEAD', async () => {
    const daemon = await serve((request, response) => {
      if (request.method !== 'HEAD') return false;
      response.writeHead(405).end();
      return true;
    });
    expect((await (await connectTo(daemon)).version(never)).api).toBe('1.41');
  });

  test('of DOCKER_API_VERSION ends the negotiation', async () => {
    const daemon = await serve(() => false);
    const engine = await connectTo(daemon, { DOCKER_API_VERSION: '1.39' });
    await engine.ask({ method: 'GET', path: '/info' }, never);
    expect(daemon.sent.at(-1)?.url).toBe('/v1.39/info');
  });

  test('is asked anew once the daemon says that it is another one', async () => {
    const daemon = await serve((request, response) => {
      if (request.url !== '/v1.41/old') return false;
      response.writeHead(400, { 'Content-Type': 'application/json' }).end('{"message":"client version 1.41 is too old. Minimum supported API version is 1.44"}');
      return true;
    });
    const engine = await connectTo(daemon);
    expect((await failureOf(engine.ask({ method: 'GET', path: '/old' }, never))).kind).toBe('badRequest');
    await engine.ask({ method: 'GET', path: '/info' }, never);
    expect(daemon.sent.filter(({ url }) => url === '/_ping')).toHaveLength(2);
  });
});

describe('an answer', () => {
  test('keeps status and headers, and is JSON only where it says so', async () => {
    const daemon = await serve((request, response) => {
      if (request.url === '/v1.41/a') response.writeHead(201, { 'Content-Type': 'application/json', Warning: 'w' }).end('{"Id":"1"}');
      else if (request.url === '/v1.41/b') response.writeHead(200, { 'Content-Type': 'text/plain' }).end('{"Id":');
      else return false;
      return true;
    });
    const engine = await connectTo(daemon);
    expect(await engine.ask({ method: 'GET', path: '/a' }, never)).toMatchObject({ status: 201, headers: { warning: 'w' }, text: '{"Id":"1"}', json: { Id: '1' } });
    expect(await engine.ask({ method: 'GET', path: '/b' }, never)).toMatchObject({ text: '{"Id":', json: null });
  });

  test('of broken JSON is a broken connection, not a bug', async () => {
    const daemon = await serve((request, response) => {
      if (request.url === '/_ping') return false;
      response.writeHead(200, { 'Content-Type': 'application/json' }).end('{"Id":');
      return true;
    });
    expect(await failureOf((await connectTo(daemon)).ask({ method: 'GET', path: '/x' }, never))).toMatchObject({ kind: 'broken' });
  });

  test('of a refusal is the daemon’s message, for each way to ask', async () => {
    const daemon = await serve((request, response) => {
      if (request.url === '/_ping') return false;
      response.writeHead(409, { 'Content-Type': 'application/json' }).end('{"message":"name in use"}');
      return true;
    });
    const engine = await connectTo(daemon);
    const request = { method: 'POST', path: '/x' } as const;
    for (const call of [engine.ask(request, never), engine.stream(request, never), engine.hijack(request, never)]) {
      expect(await failureOf(call)).toMatchObject({ kind: 'conflict', status: 409, message: 'name in use' });
    }
  });

  test('that ends before its end is broken', async () => {
    const daemon = await serve((request, response) => {
      if (request.url === '/_ping') return false;
      response.writeHead(200, { 'Content-Length': '100' });
      response.write('half');
      setImmediate(() => request.socket.destroy());
      return true;
    });
    const engine = await connectTo(daemon);
    const { bytes } = await engine.stream({ method: 'GET', path: '/logs' }, never);
    const read = async (): Promise<void> => {
      for await (const chunk of bytes) expect(chunk.length).toBe(4);
    };
    expect(await failureOf(read())).toMatchObject({ kind: 'broken', message: 'unexpected EOF' });
  });

  test('that redirects is an answer like any other: nothing is followed', async () => {
    const daemon = await serve((request, response) => {
      if (request.url === '/_ping') return false;
      response.writeHead(301, { Location: 'http://127.0.0.1:9/gone' }).end();
      return true;
    });
    expect((await (await connectTo(daemon)).ask({ method: 'GET', path: '/x' }, never)).status).toBe(301);
    expect(daemon.sent).toHaveLength(2);
  });

  test('that is no upgrade where one was asked for is broken', async () => {
    const daemon = await serve(() => false);
    expect(await failureOf((await connectTo(daemon)).hijack({ method: 'POST', path: '/x' }, never))).toMatchObject({ kind: 'broken', message: 'unable to upgrade to tcp, received 200' });
  });
});

describe('connections', () => {
  test('are kept for what only asks, and of one request each for what acts', async () => {
    const daemon = await serve(() => false);
    const engine = await connectTo(daemon);
    for (const method of ['GET', 'GET', 'POST', 'POST'] as const) await engine.ask({ method, path: '/x' }, never);
    const [, first, second, third, fourth] = daemon.sent.map(({ connection }) => connection);
    expect(second).toBe(first);
    expect(new Set([first, third, fourth]).size).toBe(3);
  });

  test('that the daemon dropped while idle cost nothing: the request is sent again, the version asked anew', async () => {
    let drops = 0;
    const daemon = await serve((request) => {
      if (request.url !== '/v1.41/info' || drops > 0) return false;
      drops += 1;
      request.socket.destroy();
      return true;
    });
    const engine = await connectTo(daemon);
    await engine.version(never);
    expect((await engine.ask({ method: 'GET', path: '/info' }, never)).status).toBe(200);
    await engine.ask({ method: 'GET', path: '/info' }, never);
    expect(daemon.sent.filter(({ url }) => url === '/_ping')).toHaveLength(2);
  });

  test('that drop while acting are not tried again', async () => {
    const daemon = await serve((request) => {
      if (request.url === '/_ping') return false;
      request.socket.destroy();
      return true;
    });
    const engine = await connectTo(daemon);
    expect(await failureOf(engine.ask({ method: 'POST', path: '/containers/create' }, never))).toMatchObject({ kind: 'broken' });
    expect(daemon.sent.filter(({ method }) => method === 'POST')).toHaveLength(1);
  });

  test('all close with the engines, running calls ending as cancelled', async () => {
    const daemon = await serve((request) => request.url === '/v1.41/hang');
    const engines = new Engines();
    const engine = await engines.connect({ host: daemon.address }, makeMachine());
    const call = failureOf(engine.ask({ method: 'GET', path: '/hang' }, never));
    await waitUntil(() => daemon.sent.length === 2);
    await engines.close();
    expect((await call).kind).toBe('cancelled');
    await waitUntil(() => daemon.open.size === 0);
  });
});

describe('cancelling', () => {
  test('before the call sends nothing of it', async () => {
    const daemon = await serve(() => false);
    const engine = await connectTo(daemon);
    const cancel = new CancelSource();
    cancel.cancel();
    expect((await failureOf(engine.ask({ method: 'POST', path: '/containers/create' }, cancel))).kind).toBe('cancelled');
    expect(daemon.sent.filter(({ method }) => method === 'POST')).toEqual([]);
  });

  test('while the daemon is silent ends the call and its connection', async () => {
    const daemon = await serve((request) => request.url === '/v1.41/wait');
    const engine = await connectTo(daemon);
    const cancel = new CancelSource();
    const call = failureOf(engine.ask({ method: 'POST', path: '/wait' }, cancel));
    await waitUntil(() => daemon.sent.length === 2);
    cancel.cancel();
    expect((await call).kind).toBe('cancelled');
    await waitUntil(() => daemon.open.size <= 1);
  });

  test('within a stream ends it as cancelled', async () => {
    const daemon = await serve((request, response) => {
      if (request.url === '/_ping') return false;
      response.writeHead(200).write('tick');
      return true;
    });
    const engine = await connectTo(daemon);
    const cancel = new CancelSource();
    const { bytes } = await engine.stream({ method: 'GET', path: '/events' }, cancel);
    const read = async (): Promise<void> => {
      for await (const chunk of bytes) {
        expect(chunk.length).toBe(4);
        cancel.cancel();
      }
    };
    expect((await failureOf(read())).kind).toBe('cancelled');
    await waitUntil(() => daemon.open.size === 0);
  });

  test('leaves nobody listening once a call is over', async () => {
    const daemon = await serve(() => false);
    const engine = await connectTo(daemon);
    let listening = 0;
    const counted = {
      isCancelled: false,
      onCancel: () => {
        listening += 1;
        return () => void (listening -= 1);
      },
    };
    await engine.ask({ method: 'GET', path: '/info' }, counted);
    const { bytes } = await engine.stream({ method: 'GET', path: '/info' }, counted);
    for await (const chunk of bytes) expect(chunk.length).toBe(2);
    await waitUntil(() => listening === 0);
    expect(listening).toBe(0);
  });
});

test('leaving the loop over a stream closes its connection', async () => {
  const daemon = await serve((request, response) => {
    if (request.url === '/_ping') return false;
    response.writeHead(200).write('tick');
    return true;
  });
  const engine = await connectTo(daemon);
  const { bytes } = await engine.stream({ method: 'GET', path: '/events' }, never);
  for await (const chunk of bytes) {
    expect(chunk.length).toBe(4);
    break;
  }
  await waitUntil(() => daemon.open.size === 0);
});

test('a daemon that sends faster than it is read has to wait', async () => {
  const block = Buffer.alloc(1 << 20);
  let written = 0;
  const daemon = await serve((request, response) => {
    if (request.url === '/_ping') return false;
    void (async () => {
      for (let index = 0; index < 50; index += 1) {
        written += block.length;
        if (!response.write(block)) await once(response, 'drain');
      }
      response.end();
    })();
    return true;
  });
  const engine = await connectTo(daemon);
  const { bytes } = await engine.stream({ method: 'GET', path: '/logs' }, never);
  let read = 0;
  let lead = 0;
  for await (const chunk of bytes) {
    read += chunk.length;
    if (read < 4 << 20) await sleep(1);
    lead = Math.max(lead, written - read);
  }
  expect(read).toBe(50 << 20);
  expect(lead).toBeLessThan(4 << 20);
});

test('no daemon: the call tells it in the CLI’s words', async () => {
  const engine = await connectTo({ address: 'unix:///nowhere/docker.sock' });
  const message = 'Cannot connect to the Docker daemon at unix:///nowhere/docker.sock. Is the docker daemon running?';
  expect(await failureOf(engine.version(never))).toMatchObject({ kind: 'unreachable', reason: 'no-socket', message });
  expect(await failureOf(engine.ask({ method: 'GET', path: '/info' }, never))).toMatchObject({ kind: 'unreachable', reason: 'no-socket', message });
});
