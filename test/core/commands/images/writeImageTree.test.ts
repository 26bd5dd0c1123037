// `docker images --tree`: what is drawn, and what is left out where there is little room.
import { describe, expect, test } from 'vitest';
import { writeImageTree } from '../../../../src/core/commands/images/writeImageTree';
import { FakeEngine } from '../../../fakes/FakeEngine';
import { runLines } from '../../../fakes/runLines';

const id = (digit: string): string => `sha256:${digit.repeat(64)}`;

const platformOf = (digit: string, architecture: string, containers: readonly string[] = []): object => ({
  ID: id(digit), Kind: 'image', Available: true, Size: { Content: 1_000_000, Total: 3_000_000 },
  ImageData: { Platform: { os: 'linux', architecture }, Containers: containers },
});
const attestation = { ID: id('e'), Kind: 'attestation', Size: { Content: 500, Total: 500 } };
const timer = { Id: id('a'), RepoTags: ['timer:1', 'ghcr.io/ana/timer:1'], Created: 1, Size: 6_000_000, Manifests: [platformOf('b', 'amd64'), platformOf('c', 'arm64', ['web']), attestation] };
const alpine = { Id: id('f'), RepoTags: ['alpine:3'], Created: 2, Size: 8_000_000 };
const nameless = { Id: id('d'), RepoTags: [], Created: 3, Size: 1000 };

/** Below the title line, without blanks at the ends. */
const linesOf = (text: string): readonly string[] => text.split('\n').slice(4).map((line) => line.trimEnd());

describe('the tree of images', () => {
  test('shows the platforms of an image below it, the newest image first, its longest name first', () => {
    expect(linesOf(writeImageTree([timer, alpine], false))).toEqual([
      'alpine:3              ffffffffffff          8MB             0B',
      '',
      'ghcr.io/ana/timer:1',
      'timer:1               aaaaaaaaaaaa          6MB            2MB   U',
      '├─ linux/amd64        bbbbbbbbbbbb          3MB            1MB',
      '└─ linux/arm64        cccccccccccc          3MB            1MB   U',
      '',
      '',
    ]);
  });

  test('leaves out nameless images, unless all are asked for', () => {
    expect(linesOf(writeImageTree([nameless], false))).toEqual(['']);
    expect(linesOf(writeImageTree([nameless], true))[0]).toBe('<unt…   dddddddddddd          1kB             0B');
  });

  test('drops columns where the terminal is narrow', () => {
    expect(linesOf(writeImageTree([alpine], false, 40))[0]).toBe('alpine:3   ffffffffffff          8MB');
    expect(linesOf(writeImageTree([alpine], false, 39))[0]).toBe('alpine:3   ffffffffffff');
    expect(linesOf(writeImageTree([alpine], false, 20))[0]).toBe('alpine:3');
  });
});

test('the engine is asked for platforms, and only one that knows them', async () => {
  const engine = new FakeEngine({ 'GET /images/json': { json: [alpine] } }, 'unix:///x', '1.47');
  const { stdout, code } = await runLines('docker images --tree', { engine });
  expect([stdout.includes('alpine:3'), code, engine.lines]).toEqual([true, 0, ['GET /images/json?manifests=1']]);
  const old = await runLines('docker images --tree', { engine: new FakeEngine({}, 'unix:///x', '1.41') });
  expect(old).toEqual({ stdout: '', stderr: '"--tree" requires API version 1.47, but the Docker daemon API version is 1.41\n', code: 1 });
});
