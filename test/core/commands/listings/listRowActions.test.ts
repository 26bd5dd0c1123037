// The lines of a row's buttons.
import { expect, test } from 'vitest';
import { listRowActions } from '../../../../src/core/commands/listings/listRowActions';
import type { ListingKind } from '../../../../src/core/commands/listings/Listing';

const linesOf = (kind: ListingKind, cells: Readonly<Record<string, string>>, prefix = 'docker'): string[] => listRowActions({ kind, prefix }, cells).map(({ line }) => line);

test('of a container that runs, and of one that does not', () => {
  expect(linesOf('container', { 'CONTAINER ID': 'abc', STATUS: 'Up 2 minutes', NAMES: 'web' })).toEqual(['docker logs web', 'docker stop web', 'docker restart web', 'docker inspect web', 'docker rm -f web']);
  expect(linesOf('container', { 'CONTAINER ID': 'abc', STATUS: 'Exited (0) 2 days ago', NAMES: 'web,db/alias' })).toEqual(['docker logs abc', 'docker start abc', 'docker restart abc', 'docker inspect abc', 'docker rm abc']);
});

test('of an image, by its name where it has one', () => {
  expect(linesOf('image', { REPOSITORY: 'nginx', TAG: '1.27', 'IMAGE ID': 'abc' }, 'docker -c remote')).toEqual(['docker -c remote run --rm nginx:1.27', 'docker -c remote history nginx:1.27', 'docker -c remote image inspect nginx:1.27', 'docker -c remote rmi nginx:1.27']);
  expect(linesOf('image', { REPOSITORY: 'nginx', TAG: '<none>', 'IMAGE ID': 'abc' })[3]).toBe('docker rmi abc');
  expect(listRowActions({ kind: 'image', prefix: 'docker' }, { 'IMAGE ID': 'abc' })[0]?.isDraft).toBe(true);
});

test('of a volume and a network; those of every engine stay', () => {
  expect(linesOf('volume', { DRIVER: 'local', 'VOLUME NAME': 'data' })).toEqual(['docker volume inspect data', 'docker volume rm data']);
  expect(linesOf('network', { 'NETWORK ID': 'abc', NAME: 'my net' })).toEqual(["docker network inspect 'my net'", "docker network rm 'my net'"]);
  expect(linesOf('network', { NAME: 'bridge' })).toEqual(['docker network inspect bridge']);
});

test('a row without a name has no action', () => {
  expect(linesOf('container', { STATUS: 'Up' })).toEqual([]);
});
