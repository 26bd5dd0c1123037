// Where Enter in the filter flies to.
import { expect, test } from 'vitest';
import { findBestMatch } from '../../../src/features/topic-map/findBestMatch';
import { seeTopics } from '../../../src/features/topic-map/seeTopics';
import { dockerMap } from './dockerMap';

const topics = new Map(dockerMap.topics.map((topic) => [topic.id, topic]));
const names: Readonly<Record<string, readonly string[]>> = { Redes: ['network'], Linux: ['networking', 'redes de Linux'] };
const namesOf = (id: string): readonly string[] => names[id] ?? [];

function best(query: string, ids = ['Linux', 'Docker', 'Imágenes', 'Contenedores', 'run', 'Redes', 'bridge']): string | null {
  return findBestMatch(ids, { topics, visibility: seeTopics(dockerMap, { query, hiddenKinds: new Set() }, { only: null, namesOf }), query, namesOf });
}

test('to the topic that is called so, by its label or by another name, before those that hold the words', () => {
  expect([best('redes'), best('Network')]).toEqual(['Redes', 'Redes']);
});

test('else to the first of the list, or nowhere', () => {
  expect([best('networ'), best('marte')]).toEqual(['Linux', null]);
});
