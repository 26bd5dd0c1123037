// A real registry that asks for a password: login, push, pull and logout, and what is said without them.
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readTestMachine } from '../readTestMachine';
import { runNotebook, type Ended } from './runNotebook';

const folder = mkdtempSync(join(tmpdir(), 'docker-notebook-registry-'));
const registry = 'localhost:5443';
const image = `${registry}/privada/caja`;
const password = 'abre-sesamo';
/** That password by bcrypt. */
const users = 'ana:$2b$04$k.4mb4DOlj6T43uv1UgT4.EaSePrBdh0fqg/hP/X8gNrXzFfgD0Dy\n';
const settings = `version: 0.1
log: { level: error }
storage: { filesystem: { rootdirectory: ${folder}/data } }
http: { addr: "127.0.0.1:5443" }
auth: { htpasswd: { realm: tests, path: ${folder}/users } }
`;
let server: ChildProcess;

const run = (line: string, stdin?: string): Promise<Ended> => runNotebook(line, { env: { DOCKER_CONFIG: join(folder, 'config') }, ...(stdin === undefined ? {} : { stdin }) });

beforeAll(async () => {
  writeFileSync(join(folder, 'users'), users);
  writeFileSync(join(folder, 'registry.yml'), settings);
  server = spawn('nsenter', [`--net=/proc/${readTestMachine().pid}/ns/net`, 'docker-registry', 'serve', join(folder, 'registry.yml')], { stdio: 'ignore' });
  for (let tries = 0; !(await run(`docker login ${registry} -u ana --password-stdin`, 'wrong')).stderr.includes('401'); tries += 1) {
    if (tries > 60 || server.exitCode !== null) throw new Error('The registry with a password did not start.');
    await sleep(250);
  }
});

afterAll(async () => {
  await run(`docker rmi ${image}`);
  const ended = once(server, 'close');
  server.kill();
  await ended;
  rmSync(folder, { recursive: true, force: true });
});

test('a wrong password is refused, and nothing is kept', async () => {
  const { code, stdout, stderr } = await run(`docker login ${registry} -u ana -p wrong`);
  expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
  expect(stderr).toMatch(/^WARNING! Using --password via the CLI is insecure\. Use --password-stdin\.\n.*401 Unauthorized/s);
  expect(() => readFileSync(join(folder, 'config/config.json'))).toThrow();
});

test('without a login nothing is pushed', async () => {
  expect(await run(`docker tag busybox ${image}`)).toMatchObject({ code: 0 });
  const { code, stderr } = await run(`docker push ${image}`);
  expect(code).toBe(1);
  expect(stderr).toContain('no basic auth credentials');
});

test('with one it is pushed and pulled again, and the password is nowhere to be read', async () => {
  const login = await run(`docker login ${registry} -u ana --password-stdin`, `${password}\n`);
  expect(login).toMatchObject({ code: 0 });
  expect(login.stdout).toBe('Login Succeeded\n');
  const push = await run(`docker push ${image}`);
  const removed = await run(`docker rmi ${image}`);
  const pull = await run(`docker pull ${image}`);
  expect([push.code, removed.code, pull.code]).toEqual([0, 0, 0]);
  expect(pull.stdout).toMatch(/^Status: /m);
  for (const { stdout, stderr } of [login, push, pull]) expect(stdout + stderr).not.toContain(password);
  const kept: unknown = JSON.parse(readFileSync(join(folder, 'config/config.json'), 'utf8'));
  expect(kept).toEqual({ auths: { [registry]: { auth: Buffer.from(`ana:${password}`).toString('base64') } } });
});

test('after a logout it is as before', async () => {
  expect(await run(`docker logout ${registry}`)).toEqual({ code: 0, stdout: `Removing login credentials for ${registry}\n`, stderr: '' });
  expect((await run(`docker push ${image}`)).stderr).toContain('no basic auth credentials');
});
