// Progress in the engine's messages.
import { expect, test } from 'vitest';
import { readProgress } from '../../../../src/core/commands/images/readProgress';

test('a layer and how far it is', () => {
  expect(readProgress({ id: 'a1', status: 'Downloading', progressDetail: { current: 5, total: 10 } })).toEqual({ kind: 'layer', id: 'a1', status: 'Downloading', current: 5, total: 10 });
  expect(readProgress({ id: 'a1', status: 'Pull complete', progressDetail: {} })).toEqual({ kind: 'layer', id: 'a1', status: 'Pull complete', current: 0, total: 0 });
});

test('a step of a build', () => {
  expect(readProgress({ stream: 'Step 2/3 : RUN echo a : b\n' })).toEqual({ kind: 'step', id: '2', status: 'RUN echo a : b', current: 2, total: 3 });
});

test.each([{ id: 'latest', status: 'Pulling from library/nginx' }, { stream: ' ---> Running in 12' }, { status: 'Digest: sha256:1' }, null, 7])('%j tells none', (message) => {
  expect(readProgress(message)).toBeNull();
});
