// The map under a vocabulary that notes add to.
import { describe, expect, test } from 'vitest';
import { VaultTopics } from '../../../src/core/map/VaultTopics';
import { parseNote } from '../../../src/core/notes/parseNote';

const tiesTo = (topics: VaultTopics, id: string): readonly string[] => topics.map.ties.filter(({ to }) => to === id).map(({ from, kind }) => `${from} ${kind}`);

describe('terms that a note adds', () => {
  const terms = parseNote('Términos.md', '```docker-vocabulary\n- cubeta: donde el curso guarda ficheros\n```\n');
  const speaker = parseNote('a.md', '# Docker\nSube a la cubeta.\n');

  test('are found in all notes, those read before too, until they are taken away', () => {
    const topics = new VaultTopics();
    topics.set(speaker);
    expect(tiesTo(topics, 'concept:own:cubeta')).toEqual([]);
    topics.set(terms);
    expect(tiesTo(topics, 'concept:own:cubeta')).toEqual(['section:a.md#Docker mentions']);
    topics.remove('Términos.md');
    expect(tiesTo(topics, 'concept:own:cubeta')).toEqual([]);
  });

  test('change the map once, and other notes only what they say', () => {
    const topics = new VaultTopics();
    topics.set(terms);
    topics.set(speaker);
    expect(topics.update()).toBe(null);
    topics.set(parseNote('a.md', '# Docker\nSube.\n'));
    expect(topics.update()?.ties.removed.map(({ to }) => to)).toEqual(['concept:own:cubeta']);
  });
});
