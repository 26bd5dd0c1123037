// Expectations against what an engine answers, each both ways.
import { describe, expect, test } from 'vitest';
import { evaluateChecks } from '../../../src/core/checks/evaluateChecks';
import { parseChecks } from '../../../src/core/checks/parseChecks';
import type { PortAnswer } from '../../../src/core/checks/PortProbe';
import { CancelSource } from '../../../src/core/commands/Cancel';
import { EngineError } from '../../../src/core/commands/EngineError';
import { englishTexts } from '../../../src/core/texts/english/englishTexts';
import { describeCheckReason } from '../../../src/core/texts/describeCheckReason';
import { FakeEngine, type FakeAnswers } from '../../fakes/FakeEngine';

const web = {
  State: { Status: 'running', Health: { Status: 'starting' } },
  Config: { Image: 'nginx:1.27', Env: ['K=V', 'PATH=/bin'], Labels: { k: 'v' } },
  HostConfig: { RestartPolicy: { Name: 'always' }, PortBindings: { '80/tcp': [{ HostPort: '8080' }] } },
  NetworkSettings: { Networks: { red: {} }, Ports: {} },
  Mounts: [{ Name: 'datos', Destination: '/data' }],
};
const missing = { status: 404, message: 'No such object' };
const answers: FakeAnswers = {
  'GET /containers/web/json': { json: web },
  'GET /containers/done/json': { json: { State: { Status: 'exited', ExitCode: 3 } } },
  'GET /images/timer/json': { json: { Size: 12_000_000 } },
  'GET /volumes/datos': { json: {} },
  'GET /networks/red': { json: { Containers: { a: { Name: 'web' } } } },
  'GET /containers/json': { json: [{ Names: ['/web'] }] },
  'GET /containers/ID/json': missing,
  'GET /images/ID/json': missing,
  'GET /volumes/ID': missing,
  'GET /volumes': { json: { Volumes: [] } },
  'GET /networks/ID': missing,
  'GET /images/json': { json: [] },
  'GET /networks': { json: [] },
};

const cancel = new CancelSource();
const silent: PortAnswer = { kind: 'silent', why: 'refused' };

async function evaluate(line: string, port: PortAnswer = silent): Promise<string> {
  const engine = new FakeEngine(answers);
  const [result] = await evaluateChecks(parseChecks(line), () => Promise.resolve(engine), { probe: { ask: () => Promise.resolve(port) }, cancel });
  expect(engine.requests.every(({ method }) => method === 'GET')).toBe(true);
  return result?.outcome ? `${result.outcome.state}: ${describeCheckReason(result.outcome.reason, englishTexts.checks)}` : 'nothing';
}

test.each([
  ['container web runs', 'passed: Container web is running.'],
  ['container done runs', 'failed: Container done has stopped, with exit code 3.'],
  ['container web is stopped', 'failed: Container web is running.'],
  ['container web does not run', 'failed: Container web is running.'],
  ['container done exited 3', 'passed: Container done has stopped, with exit code 3.'],
  ['container done exited 0', 'failed: Container done has stopped, with exit code 3.'],
  ['container web exited', 'failed: Container web is running.'],
  ['container web is healthy', 'unknown: Container web is still starting: its first health check is not over.'],
  ['container wev runs', 'failed: There is no container wev. Did you mean web?'],
  ['no container named nada', 'passed: There is no container nada.'],
  ['no container named web', 'failed: There is a container web.'],
  ['container web has image nginx, port 8080->80, volume datos at /data, network red, label k=v, env K=V, restart policy always', 'passed: Container web has nginx, 8080->80, datos:/data, red, k=v, K=V, always.'],
  ['container web has image nginx:1.26', 'failed: Container web does not have image nginx:1.26 but nginx:1.27.'],
  ['container web has port 8081->80', 'failed: Container web does not have port 8081->80 but 8080->80/tcp.'],
  ['container web has volume datos at /otra', 'failed: Container web does not have volume datos:/otra but datos:/data.'],
  ['container web has network host', 'failed: Container web does not have network host but red.'],
  ['container web has label x', 'failed: Container web does not have label x, nor any other.'],
  ['container web has env K=W', 'failed: Container web does not have variable K=W but K=V.'],
  ['container web has restart policy no', 'failed: Container web does not have restart policy no but always.'],
  ['image timer exists', 'passed: There is an image timer.'],
  ['image reloj exists', 'failed: There is no image reloj.'],
  ['image timer is smaller than 20 MB', 'passed: Image timer has 12MB.'],
  ['image timer is smaller than 10 MB', 'failed: Image timer has 12MB.'],
  ['image timer is larger than 20 MB', 'failed: Image timer has 12MB.'],
  ['volume datos exists', 'passed: There is a volume datos.'],
  ['volume otro exists', 'failed: There is no volume otro.'],
  ['network red has container web', 'passed: Container web is in network red.'],
  ['network red has container db', 'failed: Container db is not in network red, which holds web.'],
  ['network otra exists', 'failed: There is no network otra.'],
])('%s → %s', async (line, outcome) => expect(await evaluate(line)).toBe(outcome));

const page: PortAnswer = { kind: 'http', status: 200, text: '<h1>hola</h1>' };

test.each<[string, PortAnswer, string]>([
  ['port 8080 answers', page, 'passed: Port 8080 answers with status 200.'],
  ['port 8080 answers', { kind: 'open' }, 'passed: Something listens at port 8080, but does not speak HTTP.'],
  ['port 8080 answers', silent, 'failed: Port 8080 does not answer: nothing listens there.'],
  ['port 8080 is closed', silent, 'passed: Port 8080 does not answer: nothing listens there.'],
  ['port 8080 answers 404', page, 'failed: Port 8080 answers with status 200.'],
  ['port 8080 answers with "hola"', page, 'passed: Port 8080 answers with status 200.'],
  ['port 8080 answers with "adiós"', page, 'failed: The answer of port 8080 does not contain “adiós”.'],
  ['port 8080 answers', { kind: 'silent', why: 'cancelled' }, 'unknown: Port 8080 does not answer: the check was stopped.'],
])('%s, of %j → %s', async (line, port, outcome) => expect(await evaluate(line, port)).toBe(outcome));

describe('where no engine answers', () => {
  test('nothing is known', async () => {
    const refuse = (): Promise<never> => Promise.reject(new EngineError('unreachable', 'no daemon'));
    const results = await evaluateChecks(parseChecks('container web runs\nfoo'), refuse, { probe: { ask: () => Promise.resolve(silent) }, cancel });
    expect(results.map(({ outcome }) => outcome)).toEqual([{ state: 'unknown', reason: { kind: 'noAnswer', message: 'no daemon' } }, null]);
  });

  test('not even of what is expected not to be', async () => {
    const engine = new FakeEngine({ 'GET /containers/web/json': { status: 0, message: 'gone' } });
    const [result] = await evaluateChecks(parseChecks('no container web'), () => Promise.resolve(engine), { probe: { ask: () => Promise.resolve(silent) }, cancel });
    expect(result?.outcome).toEqual({ state: 'unknown', reason: { kind: 'noAnswer', message: 'gone' } });
  });
});
