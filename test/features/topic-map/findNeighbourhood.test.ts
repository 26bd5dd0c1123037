// Around one topic, up to a number of ties away; and topics that stand for what they contain.
import { describe, expect, test } from 'vitest';
import { collapseTopics } from '../../../src/features/topic-map/collapseTopics';
import { findNeighbourhood } from '../../../src/features/topic-map/findNeighbourhood';
import { dockerMap, tie } from './dockerMap';

const idsOf = ({ topics }: { readonly topics: readonly { readonly id: string }[] }): string[] => topics.map(({ id }) => id);

test('a neighbourhood grows with its depth, whichever way ties point', () => {
  expect(idsOf(findNeighbourhood(dockerMap, 'Contenedores', 1))).toEqual(['Docker', 'Contenedores', 'run', 'Redes']);
  expect(idsOf(findNeighbourhood(dockerMap, 'Contenedores', 5))).toHaveLength(dockerMap.topics.length);
});

test('around a topic that is not there is nothing', () => {
  expect(findNeighbourhood(dockerMap, 'Compose', 3)).toEqual({ topics: [], ties: [] });
});

describe('a collapsed topic', () => {
  test('stands for what it contains, and has its ties', () => {
    const map = collapseTopics(dockerMap, new Set(['Docker']));
    expect(idsOf(map)).not.toContain('Imágenes');
    expect(map.ties.map(({ from, kind, to }) => `${from} ${kind} ${to}`)).toContain('Docker links to Redes');
  });

  test('leaves what other topics define as well', () => {
    const map = collapseTopics({ ...dockerMap, ties: [...dockerMap.ties, tie('Redes', 'defines', 'run')] }, new Set(['Docker']));
    expect(idsOf(map)).toContain('run');
  });

  test('that is not there changes nothing, and a circle ends', () => {
    expect(collapseTopics(dockerMap, new Set(['Compose']))).toBe(dockerMap);
    const circle = { ...dockerMap, ties: [tie('Imágenes', 'contains', 'Contenedores'), tie('Contenedores', 'contains', 'Imágenes')] };
    expect(idsOf(collapseTopics(circle, new Set(['Imágenes'])))).toHaveLength(dockerMap.topics.length - 1);
  });
});
