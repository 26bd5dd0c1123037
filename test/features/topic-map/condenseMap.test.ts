// A map too large to lay out keeps its notes, what they share, and every tie between them.
import { describe, expect, test } from 'vitest';
import type { Topic, TopicMap } from '../../../src/core/map/TopicMap';
import { chooseStage } from '../../../src/features/topic-map/chooseStage';
import { condenseMap } from '../../../src/features/topic-map/condenseMap';
import { firstChoice } from '../../../src/features/topic-map/MapChoice';
import { dockerMap, tie } from './dockerMap';

const write = ({ topics, ties }: TopicMap) => ({ topics: topics.map(({ id }) => id), ties: ties.map(({ from, kind, to }) => `${from} ${kind} ${to}`).sort() });

test('the ties of sections and terms become those of their note', () => {
  expect(write(condenseMap(dockerMap))).toEqual({
    topics: ['Docker', 'run', 'Linux', 'Redes'],
    ties: ['Docker defines run', 'Docker links to Redes', 'Docker tagged Linux', 'Redes mentions Linux'],
  });
});

test('a circle of sections ends', () => {
  const map: TopicMap = { ...dockerMap, ties: [tie('Imágenes', 'contains', 'Contenedores'), tie('Contenedores', 'contains', 'Imágenes')] };
  expect(condenseMap(map).ties).toEqual([]);
});

describe('stage', () => {
  const sections = Array.from({ length: 3000 }, (_, index): Topic => ({ id: `s${index}`, label: `sección ${index}`, kind: 'section', path: 'Docker.md', line: index }));
  const large: TopicMap = { topics: [...dockerMap.topics, ...sections], ties: [...dockerMap.ties, ...sections.map(({ id }) => tie('Redes', 'contains', id))] };

  test('a map of usual size is laid out whole', () => {
    expect(chooseStage(dockerMap, firstChoice, null, { only: null, namesOf: () => [] })).toEqual({ map: dockerMap, name: 'vault', root: null, isCondensed: false });
  });

  test('a large one is condensed', () => {
    const stage = chooseStage(large, firstChoice, null, { only: null, namesOf: () => [] });
    expect(stage.isCondensed).toBe(true);
    expect(stage.map.topics).toHaveLength(4);
  });

  test('a filter brings back what it names', () => {
    const stage = chooseStage(large, { ...firstChoice, query: 'sección 2999' }, null, { only: null, namesOf: () => [] });
    expect(stage).toMatchObject({ isCondensed: false, name: 'vault filtered' });
    expect(stage.map.topics.map(({ id }) => id)).toEqual(['Redes', 's2999']);
  });
});
