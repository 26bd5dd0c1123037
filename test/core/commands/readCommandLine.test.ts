// The words after `docker`: global flags, the command's name, help, and what no command answers to.
import { describe, expect, test } from 'vitest';
import { commands } from '../../../src/core/commands/commands';
import { readCommandLine, type CommandLine } from '../../../src/core/commands/readCommandLine';
import type { UsageProblem } from '../../../src/core/commands/UsageProblem';
import { FakeEngine } from '../../fakes/FakeEngine';
import { FakeHost } from '../../fakes/FakeHost';
import { runLines } from '../../fakes/runLines';

function read(line: string): CommandLine {
  const found = readCommandLine(line.split(' '), new FakeHost(), commands);
  if (!found.ok) throw new Error(found.problem.message);
  return found.value;
}

function refuse(line: string): UsageProblem {
  const found = readCommandLine(line.split(' '), new FakeHost(), commands);
  if (found.ok) throw new Error('it was read');
  return found.problem;
}

describe('the command', () => {
  test.each([
    ['stop web', 'stop'],
    ['container stop web', 'container stop'],
    ['container remove web', 'container rm'],
    ['-D stop web', 'stop'],
  ])('%s is %s', (line, name) => {
    expect(read(line).name).toBe(name);
  });

  test('messages name the command as it was called', () => {
    expect(refuse('container rm').message).toBe("docker: 'docker container rm' requires at least 1 argument\n\nUsage:  docker container rm [OPTIONS] CONTAINER [CONTAINER...]\n\nSee 'docker container rm --help' for more information\n");
  });
});

describe('the engine', () => {
  test('is chosen by global flags before the command only', () => {
    expect(read('-H tcp://a:1 stop web').endpoint).toEqual({ host: 'tcp://a:1' });
    expect(read('--context work --config /c stop web').endpoint).toEqual({ context: 'work', configFolder: '/c' });
    expect(read('--tlsverify --tlscacert ca.pem stop web').endpoint).toEqual({ tls: { verify: true, ca: 'ca.pem' } });
    expect(read('stop web').endpoint).toEqual({});
    expect(refuse('stop -H tcp://a:1 web').message).toContain("unknown shorthand flag: 'H' in -H");
  });

  test.each([
    ['-H a -H b stop web', 'Failed to initialize: unable to resolve docker endpoint: Specify only one -H\n', 1],
    ['-H a -c b stop web', 'conflicting options: cannot specify both --host and --context\n', 1],
    ['-l loud stop web', 'Unable to parse logging level: loud\n', 1],
    ['--bogus stop web', "unknown flag: --bogus\n\nUsage:  docker [OPTIONS] COMMAND [ARG...]\n\nRun 'docker --help' for more information\n", 125],
  ])('%s', (line, message, exitCode) => {
    expect(refuse(line)).toEqual({ message, exitCode });
  });
});

describe('no such command', () => {
  test.each([
    ['rum nginx', "docker: unknown command: docker rum\n\nRun 'docker --help' for more information\n", 1],
    ['rum -d', "unknown shorthand flag: 'd' in -d\n\nUsage:  docker [OPTIONS] COMMAND [ARG...]\n\nRun 'docker --help' for more information\n", 125],
    ['container constructor', "docker: unknown command: docker container constructor\n\nUsage:  docker container\n\nRun 'docker container --help' for more information\n", 1],
    ['container rum', "docker: unknown command: docker container rum\n\nUsage:  docker container\n\nRun 'docker container --help' for more information\n", 1],
    ['container rum -x', "unknown shorthand flag: 'x' in -x\n\nUsage:  docker container\n\nRun 'docker container --help' for more information\n", 125],
    ['help rum', 'unknown help topic: rum\n', 1],
  ])('%s', (line, message, exitCode) => {
    expect(refuse(line)).toEqual({ message, exitCode });
  });

  test.each([
    ['compose up', 1],
    ['compose up -d', 125],
    ['buildx build .', 1],
    ['scout cves nginx', 1],
  ])('%s is a plugin: it is told so, with the exit code of a CLI without it', (line, exitCode) => {
    const problem = refuse(line);
    expect(problem.message).toBe(`docker: 'docker ${line.split(' ')[0] ?? ''}' is a plugin of the docker CLI and no part of the Engine API: run this line in a terminal\n`);
    expect(problem.exitCode).toBe(exitCode);
  });
});

describe('help', () => {
  test.each(['docker stop --help', 'docker help stop', 'docker stop web --help', 'docker --help stop'])('%s shows the page of the command', async (line) => {
    const { stdout, code } = await runLines(line);
    expect(stdout).toMatch(/^Usage: {2}docker stop \[OPTIONS\] CONTAINER \[CONTAINER\.\.\.\]\n\nStop running containers\n\nAliases:\n {2}docker stop, docker container stop\n\nOptions:\n/);
    expect(stdout).toContain('  -t, --timeout int ');
    expect(code).toBe(0);
  });

  test('-h is an older way to ask, and says so', async () => {
    expect(await runLines('docker stop -h')).toMatchObject({ stderr: 'Flag shorthand -h has been deprecated, use --help\n', code: 0 });
  });

  test('-h of run is its host name', async () => {
    const engine = new FakeEngine();
    await runLines('docker create -h box alpine', { engine });
    expect(engine.requests[0]?.body).toMatchObject({ Hostname: 'box' });
  });

  test('after the image --help is the container’s', async () => {
    const engine = new FakeEngine();
    await runLines('docker create alpine --help', { engine });
    expect(engine.requests[0]?.body).toMatchObject({ Cmd: ['--help'] });
  });

  test('docker alone and the name of a family list commands, the family on standard error', async () => {
    expect((await runLines('docker')).stdout).toMatch(/^Usage: {2}docker \[OPTIONS\] COMMAND\n\nCommands:\n/);
    const family = await runLines('docker container');
    expect([family.stdout, family.stderr.includes('\n  stop ')]).toEqual(['', true]);
  });

  test('asks no engine', async () => {
    const engine = new FakeEngine();
    await runLines('docker --version; docker run --help; docker help', { engine });
    expect(engine.lines).toEqual([]);
  });
});
