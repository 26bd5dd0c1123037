// A real dockerd behind TCP with TLS that asks for certificates of its clients, reached by DOCKER_HOST, DOCKER_TLS_VERIFY and DOCKER_CERT_PATH, and by a context.
import { execFileSync, spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { runNotebook } from './runNotebook';

const folder = mkdtempSync(join(tmpdir(), 'docker-notebook-tls-'));
let daemon: ChildProcess;
let address = '';

/** A folder with ca.pem, cert.pem and key.pem, signed by the authority of that name. */
function makeCertificate(authority: string, name: string, extension: string): string {
  const home = join(folder, name);
  mkdirSync(home);
  const openssl = (...args: readonly string[]): void => void execFileSync('openssl', args, { cwd: folder, stdio: 'pipe' });
  writeFileSync(join(home, 'extension'), extension);
  openssl('req', '-newkey', 'rsa:2048', '-nodes', '-subj', `/CN=${name}`, '-keyout', `${name}/key.pem`, '-out', `${name}/request.pem`);
  openssl('x509', '-req', '-days', '2', '-in', `${name}/request.pem`, '-CA', `${authority}.pem`, '-CAkey', `${authority}-key.pem`, '-CAcreateserial', '-extfile', `${name}/extension`, '-out', `${name}/cert.pem`);
  writeFileSync(join(home, 'ca.pem'), readFileSync(join(folder, `${authority}.pem`)));
  return home;
}

function makeAuthority(name: string): void {
  execFileSync('openssl', ['req', '-x509', '-newkey', 'rsa:2048', '-nodes', '-days', '2', '-subj', `/CN=${name}`, '-keyout', `${name}-key.pem`, '-out', `${name}.pem`], { cwd: folder, stdio: 'pipe' });
}

async function findPort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const bound = server.address();
  server.close();
  return typeof bound === 'object' && bound ? bound.port : 0;
}

// Apart from any other engine of this machine, in mounts of its own; without networks, which the tests do not need.
const script = `
mount -t tmpfs tmpfs /run/docker && mount -t tmpfs tmpfs /run/containerd
exec dockerd --host "tcp://$ADDRESS" --tlsverify --tlscacert server/ca.pem --tlscert server/cert.pem --tlskey server/key.pem --data-root "$PWD/data" \\
  --exec-root "$PWD/exec" --pidfile "$PWD/dockerd.pid" --bridge none --iptables=false --storage-driver vfs > dockerd.log 2>&1`;

const client = (name: string): Readonly<Record<string, string>> => ({ DOCKER_HOST: `tcp://${address}`, DOCKER_TLS_VERIFY: '1', DOCKER_CERT_PATH: join(folder, name) });

beforeAll(async () => {
  for (const name of ['ours', 'theirs']) makeAuthority(name);
  makeCertificate('ours', 'server', 'subjectAltName=IP:127.0.0.1\nextendedKeyUsage=serverAuth');
  makeCertificate('ours', 'client', 'extendedKeyUsage=clientAuth');
  makeCertificate('theirs', 'stranger', 'extendedKeyUsage=clientAuth');
  address = `127.0.0.1:${await findPort()}`;
  mkdirSync('/run/docker', { recursive: true });
  mkdirSync('/run/containerd', { recursive: true });
  daemon = spawn('unshare', ['--mount', '--propagation', 'private', 'sh', '-c', script], { cwd: folder, env: { ...process.env, PATH: `${process.env.PATH ?? ''}:/usr/sbin:/sbin`, ADDRESS: address }, stdio: 'ignore' });
  for (let tries = 0; (await runNotebook('docker version', { env: client('client') })).code !== 0; tries += 1) {
    if (tries > 60 || daemon.exitCode !== null) throw new Error(`The engine with TLS did not start:\n${readFileSync(join(folder, 'dockerd.log'), 'utf8').slice(-2000)}`);
    await sleep(250);
  }
});

afterAll(async () => {
  const ended = once(daemon, 'close');
  daemon.kill('SIGTERM');
  await ended;
  rmSync(folder, { recursive: true, force: true });
});

test('with the certificate of a client', async () => {
  expect(await runNotebook("docker info --format '{{.Driver}}'", { env: client('client') })).toEqual({ code: 0, stdout: 'vfs\n', stderr: '' });
  expect((await runNotebook('docker ps -a', { env: client('client') })).stdout).toMatch(/^CONTAINER ID/);
});

test('a stream, too', async () => {
  const { code, stderr } = await runNotebook('docker events --since 5m --until 0s', { env: client('client') });
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
});

test('by a context that keeps the certificates', async () => {
  const env = { DOCKER_CONFIG: join(folder, 'config'), DOCKER_HOST: '' };
  const home = join(folder, 'client');
  expect(await runNotebook(`docker context create far --docker "host=tcp://${address},ca=${home}/ca.pem,cert=${home}/cert.pem,key=${home}/key.pem"`, { env })).toMatchObject({ code: 0 });
  expect(await runNotebook("docker --context far info --format '{{.Driver}}'", { env })).toEqual({ code: 0, stdout: 'vfs\n', stderr: '' });
});

test('a stranger is refused by either side, with advice on certificates', async () => {
  const { code, stderr } = await runNotebook('docker ps', { env: client('stranger') });
  expect(code).toBe(1);
  expect(stderr).toMatch(/certificate/);
  expect(stderr).toContain('DOCKER_CERT_PATH');
});

test('a socket needs no certificates, and fails all the same where those that were asked for are missing', async () => {
  expect(await runNotebook('docker --tls ps', { env: { DOCKER_CERT_PATH: join(folder, 'client') } })).toMatchObject({ code: 0 });
  const { code, stderr } = await runNotebook('docker --tls ps', { env: { DOCKER_CERT_PATH: join(folder, 'nowhere') } });
  expect(code).toBe(1);
  expect(stderr).toMatch(/^Failed to initialize: unable to resolve docker endpoint: open .*nowhere\/ca\.pem: no such file or directory\n/);
});

test('who has no certificate is refused, and so is plain HTTP', async () => {
  const bare = join(folder, 'bare');
  mkdirSync(bare);
  writeFileSync(join(bare, 'ca.pem'), readFileSync(join(folder, 'ours.pem')));
  const refused = await runNotebook('docker ps', { env: { ...client('bare') } });
  expect(refused.code).toBe(1);
  expect(refused.stderr).not.toBe('');
  const plain = await runNotebook('docker ps', { env: { DOCKER_HOST: `tcp://${address}` } });
  expect(plain).toMatchObject({ code: 1, stdout: '' });
  expect(plain.stderr).toContain('Client sent an HTTP request to an HTTPS server');
});
