// Containers below their notes, and what can be done with each as it stands.
import { describe, expect, test } from 'vitest';
import type { LiveContainer } from '../../../../src/core/live/LiveContainer';
import { groupContainers } from '../../../../src/features/command-block/containers/groupContainers';
import { listContainerActions } from '../../../../src/features/command-block/containers/listContainerActions';

const container = (name: string, note = ''): LiveContainer => ({ id: name, name, image: 'busybox', state: 'running', status: 'Up', ports: [], note, vault: 'v', block: '' });

test('notes come by name, and what no note made comes last', () => {
  const all = [container('a'), container('b', 'Redes.md'), container('c', 'Imágenes.md'), container('d', 'Redes.md')];
  const groups = groupContainers(all, ({ note }) => (note === '' ? null : note));
  expect(groups.map(({ path, containers }) => [path, containers.map(({ name }) => name)])).toEqual([
    ['Imágenes.md', ['c']],
    ['Redes.md', ['b', 'd']],
    [null, ['a']],
  ]);
});

describe('the lines of a container', () => {
  const lines = (state: string, name = 'web'): string[] => listContainerActions({ name, state }).map(({ line }) => line);

  test('that runs', () => {
    expect(lines('running')).toEqual(['docker logs -f --tail 200 web', 'docker exec -it web sh', 'docker stop web', 'docker restart web', 'docker inspect web', 'docker rm -f web']);
  });

  test('that ended, was paused, or goes round in circles', () => {
    expect(lines('exited')).toEqual(['docker logs --tail 200 web', 'docker start web', 'docker inspect web', 'docker rm web']);
    expect(lines('paused')[0]).toBe('docker unpause web');
    expect(lines('restarting')).not.toContain('docker exec -it web sh');
  });

  test('quote a name that no engine gives', () => {
    expect(lines('exited', 'a; rm -rf /')).toContain("docker start 'a; rm -rf /'");
  });
});
