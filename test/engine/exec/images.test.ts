// The commands on images, against a registry of our own: images, image ls, pull, push, rmi, search; and version.
import { afterEach, describe, expect, test } from 'vitest';
import { askSocket } from '../../../scripts/machine/askSocket.mjs';
import { readTestMachine } from '../readTestMachine';
import { emptyDaemon } from './emptyDaemon';
import { runNotebook } from './runNotebook';

afterEach(emptyDaemon);

const { socketPath, registry } = readTestMachine();
const image = `${registry}/team/timer`;

async function tagImage(name: string, tag = 'latest'): Promise<void> {
  await askSocket(socketPath, 'POST', `/images/busybox/tag?${new URLSearchParams({ repo: name, tag })}`);
}

describe('docker images', () => {
  test.each(['docker images', 'docker image ls'])('%s lists them in the CLI’s columns', async (line) => {
    const { code, stdout } = await runNotebook(line);
    expect(code).toBe(0);
    const [head = '', ...rows] = stdout.trimEnd().split('\n');
    expect(head).toMatch(/^REPOSITORY +TAG +IMAGE ID +CREATED +SIZE$/);
    expect(rows.find((row) => row.startsWith('busybox '))).toMatch(/^busybox +latest +[0-9a-f]{12} +.* ago +[\d.]+MB$/);
  });

  test('-q prints ids', async () => {
    expect((await runNotebook('docker images -q busybox')).stdout).toMatch(/^[0-9a-f]{12}\n$/);
  });
});

describe('a registry', () => {
  test('takes an image by push and gives it back by pull', async () => {
    await tagImage(image, '1.0');
    const pushed = await runNotebook(`docker push ${image}:1.0`);
    expect(pushed.code).toBe(0);
    expect(pushed.stdout).toMatch(new RegExp(`^The push refers to repository \\[${image}\\]\\n`));
    expect(pushed.stdout).toMatch(/1\.0: digest: sha256:[0-9a-f]{64} size: \d+\n$/);

    const removed = await runNotebook(`docker rmi ${image}:1.0`);
    expect(removed).toMatchObject({ code: 0, stderr: '' });
    expect(removed.stdout).toContain(`Untagged: ${image}:1.0\n`);

    const pulled = await runNotebook(`docker pull ${image}:1.0`);
    expect(pulled).toMatchObject({ code: 0, stderr: '' });
    expect(pulled.stdout).toMatch(/^1\.0: Pulling from team\/timer\n/);
    expect(pulled.stdout.endsWith(`${image}:1.0\n`)).toBe(true);
    expect((await runNotebook(`docker run --rm ${image}:1.0 echo back`)).stdout).toBe('back\n');
    await runNotebook(`docker image rm ${image}:1.0`);
  });

  test('is asked by run for an image that is not here', async () => {
    await tagImage(image, '2.0');
    await runNotebook(`docker image push -q ${image}:2.0`);
    await runNotebook(`docker image rm ${image}:2.0`);
    const { code, stdout, stderr } = await runNotebook(`docker run --rm ${image}:2.0 echo pulled`);
    expect({ code, stdout }).toEqual({ code: 0, stdout: 'pulled\n' });
    expect(stderr).toMatch(new RegExp(`^Unable to find image '${image}:2.0' locally\\n2.0: Pulling from team/timer\\n`));
    await runNotebook(`docker rmi ${image}:2.0`);
  });

  test('-q prints the name alone, the default tag is told without it', async () => {
    await tagImage(image);
    await runNotebook(`docker push -q ${image}`);
    expect((await runNotebook(`docker pull -q ${image}`)).stdout).toBe(`${image}:latest\n`);
    expect((await runNotebook(`docker pull ${image}`)).stdout).toMatch(/^Using default tag: latest\nlatest: Pulling from team\/timer\n/);
    await runNotebook(`docker rmi ${image}`);
  });

  test('that does not have it: 1, and its words', async () => {
    const { code, stderr } = await runNotebook(`docker pull ${registry}/team/nosuch:9`);
    expect(code).toBe(1);
    expect(stderr).toMatch(/^Error response from daemon: .*(not found|manifest unknown)/);
  });
});

describe('docker rmi', () => {
  test('of an image in use is refused, in the daemon’s words', async () => {
    await runNotebook('docker run --name user busybox true');
    const { code, stdout, stderr } = await runNotebook('docker rmi busybox');
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
    expect(stderr).toMatch(/^Error response from daemon: conflict: unable to remove repository reference "busybox" \(must force\)/);
  });

  test('of nothing that is there: 1', async () => {
    const { code, stderr } = await runNotebook('docker rmi nosuch:latest');
    expect(code).toBe(1);
    expect(stderr).toContain('No such image: nosuch:latest');
  });
});

test('docker search without a way to Docker Hub: 1, and the daemon’s words', async () => {
  const { code, stdout, stderr } = await runNotebook('docker search nginx');
  expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
  expect(stderr).toMatch(/^Error response from daemon: /);
});

test('docker version tells of both sides', async () => {
  const { code, stdout } = await runNotebook('docker version');
  expect(code).toBe(0);
  expect(stdout).toMatch(/^Client:/);
  expect(stdout).toMatch(/\nServer:/);
  expect(stdout).toMatch(/API version: +1\.\d+/);
});
