// When no engine answers, its user is told what to do: for every cause, on every platform, in both languages.
import { describe, expect, test } from 'vitest';
import { EngineError, type EngineErrorKind, type EngineErrorReason } from '../../../src/core/commands/EngineError';
import type { EngineTrouble } from '../../../src/core/texts/EngineTexts';
import { textsFor } from '../../../src/core/texts/textsFor';
import { toEngineTrouble } from '../../../src/core/texts/toEngineTrouble';

const noSocket: EngineTrouble = { kind: 'unreachable', reason: 'no-socket', address: 'unix:///var/run/docker.sock', platform: 'linux', sandbox: null };

const causes: readonly (readonly [EngineErrorKind, EngineErrorReason])[] = [
  ['unreachable', 'no-socket'],
  ['unreachable', 'refused'],
  ['unreachable', 'unknown-host'],
  ['unreachable', 'timed-out'],
  ['unreachable', 'tls'],
  ['unreachable', 'other'],
  ['denied', 'other'],
  ['broken', 'other'],
  ['unsupported', 'ssh'],
  ['unsupported', 'context'],
  ['unsupported', 'other'],
];

describe.each(['en', 'es'])('advice in %s', (language) => {
  const whatToDo = (trouble: EngineTrouble): readonly string[] => textsFor(language).engine.whatToDo(trouble);

  test.each(causes)('is there for %s (%s) on every platform', (kind, reason) => {
    for (const platform of ['linux', 'darwin', 'win32'] as const) {
      for (const address of ['unix:///var/run/docker.sock', 'tcp://10.0.0.5:2375', '']) {
        const lines = whatToDo({ kind, reason, address, platform, sandbox: null });
        expect(lines.length).toBeGreaterThan(0);
        for (const line of lines) expect(line).toMatch(/[.)/]$/);
      }
    }
  });

  test('is silent where the engine did answer', () => {
    expect(whatToDo({ ...noSocket, kind: 'notFound', reason: 'other' })).toEqual([]);
  });

  test('a socket that is not there: start it, or install it', () => {
    const lines = whatToDo(noSocket).join('\n');
    expect(lines).toContain('sudo systemctl start docker');
    expect(lines).toContain('https://docs.docker.com/engine/install/');
    expect(whatToDo({ ...noSocket, reason: 'refused' }).join('\n')).not.toContain('https://docs.docker.com/engine/install/');
    expect(whatToDo({ ...noSocket, platform: 'darwin' }).join('\n')).toContain('colima start');
  });

  test('Flatpak hides the socket: that comes first', () => {
    expect(whatToDo({ ...noSocket, sandbox: 'flatpak' })[0]).toContain('flatpak override --user --filesystem=/run/docker.sock md.obsidian.Obsidian');
  });

  test('a user outside the docker group is told the command, and what it grants', () => {
    expect(whatToDo({ ...noSocket, kind: 'denied', reason: 'other' })[0]).toMatch(/sudo usermod -aG docker \$USER.*root/);
  });
});

test('the sandbox is read from its own variables', () => {
  const error = new EngineError('unreachable', 'Cannot connect', 0, 'no-socket');
  const on = (variables: Readonly<Record<string, string>>): EngineTrouble =>
    toEngineTrouble(error, 'unix:///var/run/docker.sock', { platform: 'linux', env: (name) => variables[name] });
  expect(on({ FLATPAK_ID: 'md.obsidian.Obsidian' }).sandbox).toBe('flatpak');
  expect(on({ SNAP: '/snap/obsidian/1' }).sandbox).toBe('snap');
  expect(on({})).toEqual(noSocket);
});
