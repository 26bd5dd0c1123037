// Which lines print a table that rows can be acted on.
import { expect, test } from 'vitest';
import { findListing } from '../../../../src/core/commands/listings/findListing';

test.each([
  ['docker ps -a', 'container', 'docker'],
  ['docker container ls --filter "name=$NAME"', 'container', 'docker'],
  ['docker images', 'image', 'docker'],
  ['docker image ls nginx', 'image', 'docker'],
  ['docker volume ls', 'volume', 'docker'],
  ['docker -c remote --tls network ls --no-trunc', 'network', 'docker -c remote --tls'],
  ['docker -H "tcp://a b" ps', 'container', "docker -H 'tcp://a b'"],
])('%s', (text, kind, prefix) => {
  expect(findListing(text, {})).toEqual({ kind, prefix });
});

test.each(['docker ps -q', 'docker ps -aq', "docker ps --format '{{.ID}}'", 'docker ps | grep web', 'docker ps > file', 'docker ps\ndocker images', 'DOCKER_HOST=tcp://b docker ps', 'docker run busybox ps', 'echo docker ps', 'docker -H $X ps', 'for'])(
  '%j is not one',
  (text) => {
    expect(findListing(text, {})).toBeNull();
  },
);

test('the word docker may be implied', () => {
  expect(findListing('ps', { isDockerImplied: true })?.kind).toBe('container');
});
