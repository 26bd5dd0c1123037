// What a topic says of itself while its user points at it.
import { expect, test } from 'vitest';
import { findGaps } from '../../../src/core/gaps/findGaps';
import { buildTopicMap } from '../../../src/core/map/buildTopicMap';
import { parseNote } from '../../../src/core/notes/parseNote';
import { previewTopic, type TopicPreview } from '../../../src/features/topic-map/previewTopic';

const note = parseNote('Redes.md', '#_Todo\nintro\n# Redes\nUna red une\ncontenedores. (completar)\n## Puentes\n## Comandos\n- network ls: lista las redes\n');
const gaps = findGaps(note, {});

function preview(label: string): TopicPreview {
  const topic = buildTopicMap([note]).topics.find((one) => one.label === label && one.kind !== 'note');
  if (!topic) throw new Error(`no topic ${label}`);
  return previewTopic(topic, note, gaps);
}

test('a section says its own words in one line, and what is left to do in it', () => {
  const { excerpt, gaps: found } = preview('Redes');
  expect(excerpt).toBe('Una red une contenedores. (completar)');
  expect(found.map(({ rule }) => rule)).toContain('marker');
});

test('an empty section has no words, and says so by its gap', () => {
  expect(preview('Puentes')).toMatchObject({ excerpt: '', gaps: [{ rule: 'empty-section' }] });
});

test('a command says the line that defines it', () => {
  expect(preview('network ls')).toEqual({ excerpt: 'network ls: lista las redes', gaps: [] });
});

test('a long text ends in an ellipsis, and a note that is gone says nothing', () => {
  const long = parseNote('a.md', `# A\n${'palabra '.repeat(200)}`);
  const [topic] = buildTopicMap([long]).topics.filter(({ kind }) => kind === 'note');
  if (!topic) throw new Error('no note');
  expect(previewTopic(topic, long, []).excerpt).toMatch(/^palabra .*…$/);
  expect(previewTopic(topic, undefined, [])).toEqual({ excerpt: '', gaps: [] });
});
