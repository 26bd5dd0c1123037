// Which rendered blocks are Dockerfiles.
import { expect, test } from 'vitest';
import { readShownDockerfile } from '../../../src/features/dockerfile-lint/readShownDockerfile';

test('by the language of the fence, however it is written', () => {
  for (const language of ['dockerfile', 'Dockerfile', 'docker-file', 'Containerfile', '{dockerfile}']) expect(readShownDockerfile(`language-${language} is-loaded`, 'RUN true\n')).toBe('RUN true');
});

test('a block for docker by what is in it', () => {
  expect(readShownDockerfile('language-docker', '# words\nFROM alpine\n')).toBe('# words\nFROM alpine');
  expect(readShownDockerfile('language-docker', 'ps -a\n')).toBeNull();
});

test('nothing without a language', () => {
  expect(readShownDockerfile('is-loaded', 'FROM alpine\n')).toBeNull();
});
