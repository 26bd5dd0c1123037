// The topic that a name in a block means.
import { expect, test } from 'vitest';
import { findTopicByName } from '../../../src/features/topic-map/findTopicByName';
import { dockerMap } from './dockerMap';

test.each([
  ['imagenes', 'Imágenes'],
  ['docker run', 'run'],
  ['[[Redes]]', 'Redes'],
  ['#linux', 'Linux'],
  ['Docker', 'Docker'],
])('%s is %s', (name, id) => {
  expect(findTopicByName(dockerMap, name, () => [])?.id).toBe(id);
});

test('of several the one that stands for most, of none nothing', () => {
  const [docker] = dockerMap.topics;
  if (!docker) throw new Error('no topics');
  const map = { ...dockerMap, topics: [...dockerMap.topics, { ...docker, id: 'concept:bridge', kind: 'concept' as const, label: 'Bridge' }] };
  expect(findTopicByName(map, 'bridge', () => [])?.id).toBe('concept:bridge');
  expect(findTopicByName(map, 'compose', () => [])).toBeNull();
});

test('a name in another language, where nothing is labelled so', () => {
  const namesOf = (id: string): readonly string[] => (id === 'bridge' ? ['puente', 'Linux'] : []);
  expect(findTopicByName(dockerMap, 'Puente', namesOf)?.id).toBe('bridge');
  expect(findTopicByName(dockerMap, 'linux', namesOf)?.id).toBe('Linux');
});
