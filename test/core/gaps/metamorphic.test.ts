// The same findings in the same words, however a note is written down: line ends, a byte-order mark, frontmatter, tabs.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { findGaps } from '../../../src/core/gaps/findGaps';
import { rules } from '../../../src/core/gaps/rules';
import { parseNote } from '../../../src/core/notes/parseNote';

const folder = join(import.meta.dirname, 'labelled');
const notes = readdirSync(folder)
  .filter((file) => file.endsWith('.md'))
  .map((file) => [file, readFileSync(join(folder, file), 'utf8')] as const);

/** `lines` is how many lines stand above the note. */
function findingsOf(path: string, text: string, lines = 0): readonly string[] {
  return findGaps(parseNote(path, text), {}, rules).map(({ span, rule, quote, section, relatedLine }) => {
    const words = text.slice(span.from, span.to).replace(/\r\n?/g, '\n').replace(/\t/g, '    ');
    return [span.line - lines, rule, quote.replace(/\r\n?/g, '\n').replace(/\t/g, '    '), section.title, relatedLine === undefined ? '' : relatedLine - lines, words].join(' | ');
  });
}

test('there is something to find', () => {
  expect(notes.flatMap(([path, text]) => findingsOf(path, text)).length).toBeGreaterThan(250);
});

describe.each(notes)('%s', (path, text) => {
  const found = findingsOf(path, text);

  test('with the line ends of Windows', () => {
    expect(findingsOf(path, text.replaceAll('\n', '\r\n'))).toEqual(found);
  });

  test('with a byte-order mark', () => {
    expect(findingsOf(path, `\ufeff${text}`)).toEqual(found);
  });

  test('below frontmatter', () => {
    const [below, lines] = text.startsWith('---\n') ? [text.replace('---\n', '---\nlang: es\n'), 1] : [`---\nlang: es\n---\n${text}`, 3];
    expect(findingsOf(path, below, lines)).toEqual(found);
  });

  test('indented by tabs', () => {
    expect(findingsOf(path, text.replace(/^(?: {4})+/gm, (indent) => '\t'.repeat(indent.length / 4)))).toEqual(found);
  });
});
