// Names of images and what a registry calls them.
import { expect, test } from 'vitest';
import { canonicalName, familiarReference, readReference, withDefaultTag } from '../../../../src/core/commands/values/readReference';

const digest = `sha256:${'a'.repeat(64)}`;

test.each([
  ['nginx', 'docker.io/library/nginx', 'nginx:latest'],
  ['nginx:1.25', 'docker.io/library/nginx', 'nginx:1.25'],
  ['owner/app', 'docker.io/owner/app', 'owner/app:latest'],
  ['docker.io/nginx', 'docker.io/library/nginx', 'nginx:latest'],
  ['index.docker.io/owner/app', 'docker.io/owner/app', 'owner/app:latest'],
  ['localhost/app', 'localhost/app', 'localhost/app:latest'],
  ['localhost:5000/team/app:v1', 'localhost:5000/team/app', 'localhost:5000/team/app:v1'],
  ['ghcr.io/owner/app', 'ghcr.io/owner/app', 'ghcr.io/owner/app:latest'],
  [`alpine@${digest}`, 'docker.io/library/alpine', `alpine@${digest}`],
  [`alpine:3@${digest}`, 'docker.io/library/alpine', `alpine:3@${digest}`],
  ['a__b/c-d.e', 'docker.io/a__b/c-d.e', 'a__b/c-d.e:latest'],
])('%s', (text, canonical, familiar) => {
  const read = readReference(text);
  if (!read.ok) throw new Error(read.problem);
  const whole = withDefaultTag(read.value);
  expect([canonicalName(whole), familiarReference(whole)]).toEqual([canonical, familiar]);
});

test.each([
  ['', 'invalid reference format'],
  ['nginx:bad:tag', 'invalid reference format'],
  ['https://nginx', 'invalid reference format'],
  ['-nginx', 'invalid reference format'],
  ['nginx:', 'invalid reference format'],
  ['a//b', 'invalid reference format'],
  ['nginx@sha256:abc', 'invalid reference format'],
  ['BAD', 'invalid reference format: repository name (library/BAD) must be lowercase'],
  ['a/BAD:x', 'invalid reference format: repository name (a/BAD) must be lowercase'],
  ['f'.repeat(64), `invalid repository name (${'f'.repeat(64)}), cannot specify 64-byte hexadecimal strings`],
])('%s is refused', (text, problem) => {
  expect(readReference(text)).toMatchObject({ problem });
});
