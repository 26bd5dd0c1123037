// Which topics of the map run now, by the images of containers and by the notes that made them.
import { describe, expect, test } from 'vitest';
import { findRunning } from '../../../src/core/live/findRunning';
import { imageNames } from '../../../src/core/live/imageNames';
import type { LiveContainer } from '../../../src/core/live/LiveContainer';
import type { Topic, TopicKind } from '../../../src/core/map/TopicMap';

const topic = (label: string, kind: TopicKind = 'section', path = 'a.md'): Topic => ({ id: `${kind}:${label}`, label, kind, path, line: 1 });
const container = (image: string, state = 'running', note = ''): LiveContainer => ({ id: image, name: image, image, state, status: '', ports: [], note, vault: '', block: '' });
const run = (topics: readonly Topic[], ...containers: readonly LiveContainer[]): Readonly<Record<string, number>> => Object.fromEntries(findRunning(topics, containers, ({ note }) => (note === '' ? null : note)));

describe('an image', () => {
  test.each([
    ['nginx', ['nginx']],
    ['nginx:alpine', ['nginx:alpine', 'nginx']],
    ['localhost:5000/team/App:1.2', ['localhost:5000/team/app:1.2', 'team/app:1.2', 'app:1.2', 'localhost:5000/team/app', 'team/app', 'app']],
    ['redis:7@sha256:0f', ['redis:7', 'redis']],
    ['sha256:0123456789abcdef0123', []],
    ['0123456789ab', []],
  ])('%s is called %j', (image, names) => {
    expect(imageNames(image)).toEqual(names);
  });
});

describe('a topic runs', () => {
  test.each(['nginx', 'Nginx', 'nginx:alpine', '¿nginx?', 'La imagen de nginx', 'nginx image', 'imagen nginx'])('where a heading says “%s”', (label) => {
    expect(run([topic(label)], container('nginx:alpine'))).toEqual({ [`section:${label}`]: 1 });
  });

  test('as a note, term, tag or concept, too, and is counted', () => {
    const kinds: readonly TopicKind[] = ['note', 'term', 'tag', 'concept'];
    expect(run(kinds.map((kind) => topic('redis', kind)), container('redis:7'), container('bitnami/redis'))).toEqual({ 'note:redis': 2, 'term:redis': 2, 'tag:redis': 2, 'concept:redis': 2 });
  });

  test('where its note made a container', () => {
    expect(run([topic('Curso', 'note', 'Curso.md'), topic('Curso', 'section', 'Curso.md')], container('busybox', 'running', 'Curso.md'))).toEqual({ 'note:Curso': 1 });
  });

  test('not of a container that ended, another image, a command or a longer heading', () => {
    expect(run([topic('nginx'), topic('redis'), topic('nginx', 'command'), topic('Ventajas de busybox')], container('nginx', 'exited'), container('busybox'))).toEqual({});
  });
});
