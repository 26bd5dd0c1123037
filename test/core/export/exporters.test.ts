// What every format promises: an own id, text that ends with a line break, the same text for the same notes, and words in both languages.
import { describe, expect, test } from 'vitest';
import { exporters } from '../../../src/core/export/exporters';
import { textsFor } from '../../../src/core/texts/textsFor';
import { exportLabels, exportNotes, hostileLabels } from './exportNotes';

const vault = { 'Redes.md': '#Docker\n# Redes\n- port\n- network ls\n', 'Uso.md': '# Uso\nver [[Redes]]\n- - -\n## Sources\n- [Docs](https://docs.example.org)\n' };

test('ids are unique', () => {
  expect(new Set(exporters.map(({ id }) => id)).size).toBe(exporters.length);
});

describe.each(exporters.map((exporter) => [exporter.id, exporter] as const))('%s', (id, exporter) => {
  test('gives the same text whatever the order of the notes', () => {
    const backwards = Object.fromEntries(Object.entries(vault).reverse());
    expect(exporter.write(exportNotes(backwards))).toBe(exporter.write(exportNotes(vault)));
  });

  test('writes whole lines without control characters or halves of characters', () => {
    for (const exported of [exportNotes(vault), exportNotes({}), exportLabels(hostileLabels)]) {
      const text = exporter.write(exported);
      expect(text.endsWith('\n')).toBe(true);
      expect(text.replace(/[\t\r\n]/g, '')).not.toMatch(/[\p{Cc}\p{Cs}]/u);
    }
  });

  test('leaves a tie out whose end is not on the map', () => {
    const exported = exportNotes(vault);
    const map = { topics: exported.map.topics.filter(({ kind }) => kind !== 'command'), ties: exported.map.ties };
    const restricted = { topics: map.topics, ties: map.ties.filter(({ to, from }) => [from, to].every((end) => map.topics.some((topic) => topic.id === end))) };
    if (id !== 'json') expect(exporter.write({ ...exported, map })).toBe(exporter.write({ ...exported, map: restricted }));
  });

  test('is called by a name in each language', () => {
    for (const language of ['en', 'es']) expect(textsFor(language).exports.formats[id]).toMatch(/\p{L}/u);
  });
});
