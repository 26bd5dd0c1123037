// Contexts as files of this machine: made, chosen, shown, changed, moved and removed as the CLI does.
import { describe, expect, test } from 'vitest';
import { EngineError } from '../../../../src/core/commands/EngineError';
import { FakeHost } from '../../../fakes/FakeHost';
import { runLines } from '../../../fakes/runLines';

const host = (environment: Readonly<Record<string, string>> = {}): FakeHost => new FakeHost({ 'ca.pem': 'CA' }, environment, { auths: { a: {} } });

describe('a context', () => {
  test('is made, chosen, shown and gone', async () => {
    const machine = host();
    expect(await runLines('docker context create lab --docker host=tcp://10.0.0.5:2376,ca=ca.pem --description "the <lab>"', { host: machine })).toEqual({ stdout: 'lab\n', stderr: 'Successfully created context "lab"\n', code: 0 });
    expect(machine.files.get('/home/ana/.docker/contexts/meta/hash-of-lab/meta.json')).toBe(
      '{"Name":"lab","Metadata":{"Description":"the \\u003clab\\u003e"},"Endpoints":{"docker":{"Host":"tcp://10.0.0.5:2376","SkipTLSVerify":false}}}',
    );
    expect(machine.files.get('/home/ana/.docker/contexts/tls/hash-of-lab/docker/ca.pem')).toBe('CA');
    expect(await runLines('docker context use lab', { host: machine })).toEqual({ stdout: 'lab\n', stderr: 'Current context is now "lab"\n', code: 0 });
    expect(machine.dockerConfig).toEqual({ auths: { a: {} }, currentContext: 'lab' });
    expect((await runLines('docker context ls', { host: machine })).stdout).toBe(
      'NAME      DESCRIPTION                               DOCKER ENDPOINT               ERROR\n' +
        'default   Current DOCKER_HOST based configuration   unix:///var/run/docker.sock   \nlab *     the <lab>                                 tcp://10.0.0.5:2376           \n',
    );
    expect((await runLines("docker context inspect -f '{{.Endpoints.docker.Host}}'", { host: machine })).stdout).toBe('tcp://10.0.0.5:2376\n');
    expect(await runLines('docker context rm lab', { host: machine })).toEqual({ stdout: '', stderr: 'context "lab" is in use, set -f flag to force remove\n', code: 1 });
    expect((await runLines('docker context rm -f lab', { host: machine })).stdout).toBe('lab\n');
    expect(machine.dockerConfig).toEqual({ auths: { a: {} } });
    expect([...machine.files.keys()].filter((path) => path.includes('contexts'))).toEqual([]);
  });

  test('travels in an archive, certificates and all', async () => {
    const machine = host();
    const lines = 'docker context create lab --docker host=tcp://h:1,ca=ca.pem && docker context export lab lab.tar && docker context import twin lab.tar && docker context inspect twin';
    const { stdout, code } = await runLines(lines, { host: machine });
    expect(code).toBe(0);
    expect(stdout).toContain('"TLSMaterial": {\n            "docker": [\n                "ca.pem"\n            ]\n        }');
    expect(machine.files.get('/home/ana/.docker/contexts/tls/hash-of-twin/docker/ca.pem')).toBe('CA');
  });

  test.each([
    ['docker context use nope', 'context "nope": context not found: open /home/ana/.docker/contexts/meta/hash-of-nope/meta.json: no such file or directory'],
    ['docker context create default', '"default" is a reserved context name'],
    ["docker context create 'a b'", 'context name "a b" is invalid, names are validated against regexp "^[a-zA-Z0-9][a-zA-Z0-9_.+-]+$"'],
    ['docker context create lab --docker foo=1', 'unable to create docker endpoint config: unrecognized config key: foo'],
    ['docker context create lab --docker ca=gone.pem', 'unable to create docker endpoint config: open gone.pem: no such file or directory'],
    ['docker context create lab --docker skip-tls-verify=x', 'unable to create docker endpoint config: skip-tls-verify: parsing "x": invalid syntax'],
    ['docker context rm nope', 'context "nope" does not exist'],
    ['docker context import lab gone.tar', 'open gone.tar: no such file or directory'],
    ['docker context import lab ca.pem', 'archive/tar: invalid tar header'],
  ])('%s: %s', async (line, message) => {
    expect(await runLines(line, { host: host() })).toEqual({ stdout: '', stderr: `${message}\n`, code: 1 });
  });

  test('is overridden by DOCKER_HOST, and that is said', async () => {
    expect((await runLines('docker context show', { host: host({ DOCKER_HOST: 'tcp://x' }) })).stdout).toBe('default\n');
    expect((await runLines('docker context ls -q', { host: host({ DOCKER_HOST: 'tcp://x' }) })).stderr).toMatch(/^Warning: DOCKER_HOST environment variable overrides the active context\. To use a context, /);
  });

  test('can be looked at and changed where no engine can be made out', async () => {
    const connect = (): Promise<never> => Promise.reject(new EngineError('unsupported', 'no endpoint', 0, 'context'));
    const { startScript } = await import('../../../../src/core/commands/shell/startScript');
    const { readScript } = await import('../../../../src/core/commands/shell/readScript');
    const { CancelSource } = await import('../../../../src/core/commands/Cancel');
    const { FakeIo } = await import('../../../fakes/FakeIo');
    const script = readScript('docker context use default');
    if (!script.ok) throw new Error(script.problem.kind);
    const codes: number[] = [];
    for await (const output of startScript(script.value, { connect, io: new FakeIo(), host: host(), cancel: new CancelSource() })) if (output.kind === 'exit') codes.push(output.code);
    expect(codes).toEqual([0]);
  });
});
