// The commands on containers that exist: ps, stop, rm, exec, attach, logs, inspect.
import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, describe, expect, test } from 'vitest';
import { askSocket } from '../../../scripts/machine/askSocket.mjs';
import { readTestMachine } from '../readTestMachine';
import { emptyDaemon } from './emptyDaemon';
import { runNotebook, runNotebookOnPty, startNotebook } from './runNotebook';

afterEach(emptyDaemon);

const startWeb = async (): Promise<string> => (await runNotebook('docker run -d --name web nginx')).stdout.trim();
const stateOf = async (name: string): Promise<unknown> => JSON.parse(await askSocket(readTestMachine().socketPath, 'GET', `/containers/${name}/json`));

describe('docker ps', () => {
  test('lists what runs, in the CLI’s columns', async () => {
    const id = await startWeb();
    await runNotebook('docker run --name done busybox true');
    const { code, stdout } = await runNotebook('docker ps');
    const [head = '', row = '', ...rest] = stdout.trimEnd().split('\n');
    expect(code).toBe(0);
    expect(head).toMatch(/^CONTAINER ID +IMAGE +COMMAND +CREATED +STATUS +PORTS +NAMES$/);
    expect(row).toMatch(new RegExp(`^${id.slice(0, 12)} +nginx +"httpd -f -p 80 -h /…" +.* ago +Up .* +80/tcp +web$`));
    expect(rest).toEqual([]);
  });

  test('-a lists what ended too, -q only ids', async () => {
    const id = await startWeb();
    await runNotebook('docker run --name done busybox sh -c "exit 3"');
    expect((await runNotebook('docker ps -a')).stdout).toMatch(/Exited \(3\) .* ago +done/);
    expect((await runNotebook('docker ps -q')).stdout).toBe(`${id.slice(0, 12)}\n`);
  });

  test('of nothing is the head alone', async () => {
    expect((await runNotebook('docker ps')).stdout).toMatch(/^CONTAINER ID.*NAMES\n$/);
  });
});

describe('docker stop and rm', () => {
  test('stop ends a container and prints its name', async () => {
    await runNotebook('docker run -d --name web busybox sh -c "trap exit TERM; while :; do sleep 0.1; done"');
    expect(await runNotebook('docker stop web')).toEqual({ code: 0, stdout: 'web\n', stderr: '' });
    expect(await stateOf('web')).toMatchObject({ State: { Running: false } });
  });

  test('rm refuses what runs, rm -f does not', async () => {
    await startWeb();
    const refused = await runNotebook('docker rm web');
    expect(refused.code).toBe(1);
    expect(refused.stderr).toMatch(/^Error response from daemon: You cannot remove a running container/);
    expect(await runNotebook('docker rm -f web')).toEqual({ code: 0, stdout: 'web\n', stderr: '' });
  });

  test('of several each is told, one failure makes the exit code 1', async () => {
    await runNotebook('docker run --name one busybox true');
    const { code, stdout, stderr } = await runNotebook('docker rm one nosuch');
    expect({ code, stdout }).toEqual({ code: 1, stdout: 'one\n' });
    expect(stderr).toContain('No such container: nosuch');
  });
});

describe('docker exec', () => {
  test('runs in a container, with its exit code', async () => {
    await startWeb();
    expect(await runNotebook('docker exec web cat /www/index.html')).toMatchObject({ code: 0, stdout: '<h1>It works</h1>\n' });
    expect((await runNotebook('docker exec web sh -c "exit 7"')).code).toBe(7);
  });

  test('-i reads standard input, -e sets a variable', async () => {
    await startWeb();
    expect(await runNotebook("docker exec -i -e X=1 web sh -c 'echo $X; cat'", { stdin: 'typed\n' })).toMatchObject({ code: 0, stdout: '1\ntyped\n' });
  });

  test('-it gives a terminal', async () => {
    await startWeb();
    const { code, output } = await runNotebookOnPty('docker exec -it web sh', ['tty; stty size\n', 'exit 6\n']);
    expect(code).toBe(6);
    expect(output).toMatch(/\/dev\/pts\/\d+/);
    expect(output).toContain('24 80');
  });

  test('-d leaves it to itself', async () => {
    await startWeb();
    expect(await runNotebook('docker exec -d web touch /tmp/here')).toEqual({ code: 0, stdout: '', stderr: '' });
    expect((await runNotebook('docker exec web ls /tmp')).stdout).toBe('here\n');
  });

  test('in a container that is not there: 1', async () => {
    expect(await runNotebook('docker exec nosuch ls')).toEqual({ code: 1, stdout: '', stderr: 'Error response from daemon: No such container: nosuch\n' });
  });
});

describe('docker attach', () => {
  test('joins a running container, input and output, and ends with its exit code', async () => {
    await runNotebook("docker run -d -i --name talk busybox sh -c 'read x; echo got $x; exit 8'");
    const running = startNotebook(['docker attach talk']);
    await sleep(500);
    running.write('hola\n');
    expect(await running.ended).toMatchObject({ code: 8, stdout: 'got hola\n' });
  });

  test('the detach keys leave it running', async () => {
    await runNotebook('docker run -dit --name talk busybox sh');
    const { output } = await runNotebookOnPty('docker attach talk', ['\u0010\u0011']);
    expect(output).toContain('read escape sequence');
    expect(await stateOf('talk')).toMatchObject({ State: { Running: true } });
  });
});

describe('docker logs', () => {
  test('tells what was said, each stream apart', async () => {
    await runNotebook('docker run --name said busybox sh -c "echo out; echo err >&2"');
    expect(await runNotebook('docker logs said')).toEqual({ code: 0, stdout: 'out\n', stderr: 'err\n' });
    expect((await runNotebook('docker logs --tail 0 said')).stdout).toBe('');
  });

  test('-f follows until the container ends', async () => {
    await runNotebook("docker run -d --name talk busybox sh -c 'for n in 1 2 3; do echo $n; sleep 0.3; done'");
    expect(await runNotebook('docker logs -f talk')).toMatchObject({ code: 0, stdout: '1\n2\n3\n' });
  });

  test('-f ends at SIGINT with 130, the container goes on', async () => {
    await startWeb();
    const running = startNotebook(['docker logs -f web']);
    await sleep(700);
    running.kill('SIGINT');
    expect((await running.ended).code).toBe(130);
    expect(await stateOf('web')).toMatchObject({ State: { Running: true } });
  });
});

describe('docker inspect', () => {
  test('is the daemon’s JSON, indented, in a list', async () => {
    const id = await startWeb();
    const { code, stdout } = await runNotebook('docker inspect web');
    expect(code).toBe(0);
    expect(stdout.startsWith(`[\n    {\n        "Id": "${id}",\n`)).toBe(true);
    expect(JSON.parse(stdout)).toMatchObject([{ Id: id, Name: '/web' }]);
  });

  test('--format picks a field', async () => {
    await startWeb();
    expect((await runNotebook("docker inspect --format '{{.State.Status}}' web")).stdout).toBe('running\n');
  });

  test('of nothing that is there: an empty list, and 1', async () => {
    const { code, stdout, stderr } = await runNotebook('docker inspect nosuch');
    expect({ code, stdout }).toEqual({ code: 1, stdout: '[]\n' });
    expect(stderr).toMatch(/No such object: nosuch/i);
  });
});
