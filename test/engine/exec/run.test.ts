// docker run as a terminal user meets it: streams, exit codes, and the flags that every tutorial uses.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, describe, expect, onTestFinished, test } from 'vitest';
import { askSocket } from '../../../scripts/machine/askSocket.mjs';
import { readTestMachine } from '../readTestMachine';
import { emptyDaemon } from './emptyDaemon';
import { runNotebook, runNotebookOnPty, startNotebook, type Running } from './runNotebook';

afterEach(emptyDaemon);

const daemonAsks = async (path: string): Promise<unknown> => JSON.parse(await askSocket(readTestMachine().socketPath, 'GET', path));
const waitFor = async (running: Running, text: string): Promise<void> => {
  while (!running.stdout().includes(text)) await sleep(20);
};

describe('attached', () => {
  test('a container says hola, and is gone', async () => {
    expect(await runNotebook('docker run --rm busybox echo hola')).toEqual({ code: 0, stdout: 'hola\n', stderr: '' });
    expect(await daemonAsks('/containers/json?all=1')).toEqual([]);
  });

  test('its two streams stay apart, its exit code is ours', async () => {
    expect(await runNotebook('docker run --rm busybox sh -c "echo out; echo err >&2; exit 3"')).toEqual({ code: 3, stdout: 'out\n', stderr: 'err\n' });
  });

  test('an image that is nowhere: 125, and the daemon’s message', async () => {
    const { code, stdout, stderr } = await runNotebook('docker run nosuchimage-xyz');
    expect({ code, stdout }).toEqual({ code: 125, stdout: '' });
    expect(stderr).toMatch(/^Unable to find image 'nosuchimage-xyz:latest' locally\ndocker: Error response from daemon: /);
    expect(stderr).toContain("Run 'docker run --help' for more information");
  });

  test('a program that the image lacks: 127', async () => {
    const { code, stderr } = await runNotebook('docker run --rm busybox nosuchprogram');
    expect(code).toBe(127);
    expect(stderr).toMatch(/^docker: Error response from daemon: .*"nosuchprogram": executable file not found/);
  });

  test('a folder as a program: 126', async () => {
    expect((await runNotebook('docker run --rm busybox /etc')).code).toBe(126);
  });

  test('standard input reaches it with -i, to its end', async () => {
    expect(await runNotebook('docker run --rm -i busybox wc -l', { stdin: 'one\ntwo\nthree\n' })).toMatchObject({ code: 0, stdout: '3\n' });
  });

  test('standard input stays unread without -i: the next line may have it', async () => {
    const lines = ['docker run --rm busybox cat', 'docker run --rm -i busybox cat'];
    expect(await runNotebook(lines, { stdin: 'for the second\n' })).toMatchObject({ code: 0, stdout: 'for the second\n' });
  });

  test('it ends though input is still open', async () => {
    const running = startNotebook(['docker run --rm -i busybox echo done']);
    expect(await running.ended).toMatchObject({ code: 0, stdout: 'done\n' });
  });

  test('5 MB come through whole', async () => {
    const { code, stdout } = await runNotebook("docker run --rm busybox sh -c 'yes 123456789 | head -c 5000000'");
    expect({ code, length: stdout.length }).toEqual({ code: 0, length: 5_000_000 });
  });

  test('SIGINT goes to the container, whose answer is awaited', async () => {
    const running = startNotebook(["docker run --rm busybox sh -c 'trap \"echo caught; exit 42\" INT; echo ready; while :; do sleep 0.1; done'"]);
    await waitFor(running, 'ready');
    running.kill('SIGINT');
    expect(await running.ended).toMatchObject({ code: 42, stdout: 'ready\ncaught\n' });
  });

  test('SIGTERM goes to the container too', async () => {
    const running = startNotebook(["docker run --rm busybox sh -c 'trap \"exit 43\" TERM; echo ready; while :; do sleep 0.1; done'"]);
    await waitFor(running, 'ready');
    running.kill('SIGTERM');
    expect((await running.ended).code).toBe(43);
  });
});

describe('on a terminal', () => {
  test('-it gives the container one of the same size, and its exit code', async () => {
    const { code, output } = await runNotebookOnPty("docker run --rm -it busybox sh -c 'test -t 0 && test -t 1 && sleep 0.5 && stty size; exit 5'");
    expect(code).toBe(5);
    expect(output).toContain('24 80\r\n');
    expect(output).not.toContain('\r\r\n');
  });

  test('what is typed is read by the container and shown once, by its terminal', async () => {
    const { code, output } = await runNotebookOnPty('docker run --rm -it busybox sh', ['echo ho"la"\n', 'exit 4\n']);
    expect(code).toBe(4);
    expect(output.match(/echo ho"la"/g)).toHaveLength(1);
    expect(output).toContain('\r\nhola\r\n');
  });

  test('Ctrl+C is a key of the container’s', async () => {
    const { code, output } = await runNotebookOnPty("docker run --rm -it busybox sh -c 'trap \"exit 44\" INT; cat'", ['\u0003']);
    expect(code).toBe(44);
    expect(output).toContain('^C');
  });

  test('-it without a terminal is refused before any request', async () => {
    expect(await runNotebook('docker run -it busybox sh')).toEqual({ code: 1, stdout: '', stderr: 'the input device is not a TTY\n' });
    expect(await daemonAsks('/containers/json?all=1')).toEqual([]);
  });
});

describe('its flags', () => {
  test('-d prints the id and leaves it running', async () => {
    const { code, stdout } = await runNotebook('docker run -d --name web nginx');
    expect(code).toBe(0);
    expect(stdout).toMatch(/^[0-9a-f]{64}\n$/);
    expect(await daemonAsks('/containers/web/json')).toMatchObject({ Id: stdout.trim(), Name: '/web', State: { Running: true } });
  });

  test('--name twice: the second is refused with 125', async () => {
    await runNotebook('docker run -d --name web nginx');
    const { code, stderr } = await runNotebook('docker run -d --name web nginx');
    expect(code).toBe(125);
    expect(stderr).toMatch(/^docker: Error response from daemon: Conflict\. The container name "\/web" is already in use/);
  });

  test('-e sets variables, those of the environment too', async () => {
    const { stdout } = await runNotebook("docker run --rm -e GREETING='hola mundo' -e FROM_OUTSIDE busybox sh -c 'echo $GREETING, $FROM_OUTSIDE'", { env: { FROM_OUTSIDE: 'yes' } });
    expect(stdout).toBe('hola mundo, yes\n');
  });

  test('-v binds a folder of this machine', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'docker-notebook-bind-'));
    onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
    writeFileSync(join(folder, 'in.txt'), 'from here\n');
    const { code, stdout } = await runNotebook('docker run --rm -v "$PWD":/work -w /work busybox sh -c "cat in.txt; echo from there > out.txt"', { cwd: folder });
    expect({ code, stdout }).toEqual({ code: 0, stdout: 'from here\n' });
    expect(readFileSync(join(folder, 'out.txt'), 'utf8')).toBe('from there\n');
  });

  test('-v NAME makes a volume that outlives the container', async () => {
    await runNotebook('docker run --rm -v notes:/data busybox sh -c "echo kept > /data/note"');
    onTestFinished(async () => {
      await askSocket(readTestMachine().socketPath, 'DELETE', '/volumes/notes');
    });
    expect((await runNotebook('docker run --rm -v notes:/data busybox cat /data/note')).stdout).toBe('kept\n');
  });

  test('-p publishes a port', async () => {
    await runNotebook('docker run -d -p 8080:80 nginx');
    const page = execFileSync('nsenter', ['--target', readTestMachine().pid, '--net', 'busybox', 'wget', '-qO-', 'http://127.0.0.1:8080/'], { encoding: 'utf8' });
    expect(page).toContain('It works');
  });
});

describe('lines', () => {
  test('run one after another, the last one’s exit code is ours', async () => {
    expect(await runNotebook(['docker run --rm busybox false', 'docker run --rm busybox echo two'])).toMatchObject({ code: 0, stdout: 'two\n' });
  });

  test('come from standard input with -', async () => {
    expect(await runNotebook('-', { stdin: 'docker run --rm busybox echo one\ndocker run --rm busybox sh -c "exit 9"\n' })).toMatchObject({ code: 9, stdout: 'one\n' });
  });

  test('that need a shell are refused before anything runs', async () => {
    const { code, stdout, stderr } = await runNotebook(['docker run --rm busybox echo one', 'for x in 1 2; do echo $x; done']);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toBe('Line 2: for belongs to a shell, and no shell runs here. Copy the lines into a terminal.\n');
  });
});
