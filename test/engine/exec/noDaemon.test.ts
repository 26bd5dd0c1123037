// Where no daemon answers, the CLI's line comes first and what to do after it; exit codes are the CLI's.
import { describe, expect, test } from 'vitest';
import { runNotebook } from './runNotebook';

const nowhere = { env: { DOCKER_HOST: 'unix:///nowhere/docker.sock' } };
const cannot = 'Cannot connect to the Docker daemon at unix:///nowhere/docker.sock. Is the docker daemon running?';

describe('no daemon', () => {
  test('docker ps: 1, and what to do', async () => {
    const { code, stdout, stderr } = await runNotebook('docker ps', nowhere);
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
    expect(stderr.startsWith(`${cannot}\n\nWhat to do:\n  - `)).toBe(true);
  });

  test('docker run: 125', async () => {
    const { code, stderr } = await runNotebook('docker run busybox', nowhere);
    expect(code).toBe(125);
    expect(stderr.startsWith(`docker: ${cannot}\n\nRun 'docker run --help' for more information\n`)).toBe(true);
  });

  test('in Spanish for who reads Spanish', async () => {
    const { stderr } = await runNotebook('docker ps', { env: { ...nowhere.env, LANG: 'es_ES.UTF-8' } });
    expect(stderr).toContain(`${cannot}\n\nQué hacer:\n  - Arranca el motor`);
  });

  test('a context that is not there: 1, and how to see those that are', async () => {
    const { code, stderr } = await runNotebook('docker -c nosuch ps', { env: { DOCKER_HOST: '' } });
    expect(code).toBe(1);
    expect(stderr).toMatch(/^Failed to initialize: unable to resolve docker endpoint: context "nosuch": context not found: open /);
    expect(stderr).toContain('docker context ls');
  });

  test('an ssh endpoint: 1, and the way out', async () => {
    const { code, stderr } = await runNotebook('docker ps', { env: { DOCKER_HOST: 'ssh://ana@lab' } });
    expect(code).toBe(1);
    expect(stderr).toContain('ssh -N -L');
  });

  test('-H on the line names the daemon, whatever DOCKER_HOST says', async () => {
    expect((await runNotebook('docker -H unix:///else/where.sock ps', nowhere)).stderr).toContain('unix:///else/where.sock');
  });

  test('a daemon that answers with a refusal gets no advice', async () => {
    expect((await runNotebook('docker rm nosuch')).stderr).toBe('Error response from daemon: No such container: nosuch\n');
  });
});
