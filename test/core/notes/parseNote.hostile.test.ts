// Texts that no person would write and a parser must survive. How long they take is measured by the benchmark, not here.
import { describe, expect, test } from 'vitest';
import { parseNote } from '../../../src/core/notes/parseNote';
import { findFaults } from './findFaults';

const hostile: Readonly<Record<string, string>> = {
  'nothing': '',
  'a byte-order mark alone': '\ufeff',
  'white space': ' \t\n'.repeat(2_000),
  'five thousand list marks on a line': `${'- '.repeat(5_000)}x`,
  'five thousand numbers on a line': `${'1. '.repeat(5_000)}x`,
  'quotes five thousand deep': `${'> '.repeat(5_000)}x`,
  'lists four hundred deep': Array.from({ length: 400 }, (_, depth) => `${' '.repeat(depth * 2)}- x`).join('\n'),
  'opening brackets': '['.repeat(50_000),
  'opening wikilinks, one closed': `${'[['.repeat(25_000)}]]`,
  'opening pictures': '!['.repeat(25_000),
  'brackets that nothing opened': ']('.repeat(25_000),
  'links that nothing closes': '[a]('.repeat(12_000),
  'backticks': '`'.repeat(50_000),
  'backtick runs of every length': Array.from({ length: 300 }, (_, length) => '`'.repeat(length + 1)).join(' '),
  'percent signs': '%%'.repeat(25_000),
  'comments that nothing closes': 'x <!-- y\n\n'.repeat(5_000),
  'two-backtick code that nothing closes': '``bash\n'.repeat(5_000),
  'stars in a heading': `# ${'*a '.repeat(15_000)}`,
  'equals signs': '=='.repeat(25_000),
  'hashes': '#'.repeat(50_000),
  'untitled headings': '#\n'.repeat(5_000),
  'addresses in each other': 'https://'.repeat(6_000),
  'opening brackets in an address': `[a](https://${'('.repeat(50_000)}`,
  'a table of bars': `${'|'.repeat(20_000)}\n${'|-'.repeat(10_000)}`,
  'command names without end': `- ${'run, '.repeat(10_000)}`,
  'commas in an item': `- a${','.repeat(50_000)}x`,
  'dots in a caption': `a${'.'.repeat(50_000)}:\n- x`,
  'backticks in an item': `- ${'`'.repeat(20_000)}a`,
  'backticks within backticks': `- a \` ${'`'.repeat(50_000)} \``,
  'blanks in frontmatter': `---\ntags: a${' '.repeat(50_000)}b\n---\n`,
  'separators': `- a${': '.repeat(25_000)}`,
  'assignments before no command': `\`\`\`bash\n${'A=1 '.repeat(10_000)}\n\`\`\``,
  'frontmatter that almost ends': `---\n${'---x\n'.repeat(10_000)}`,
  'carriage returns': '\r'.repeat(20_000),
  'halves of characters': '\ud83d'.repeat(20_000),
  'zeros': '\0'.repeat(20_000),
};

describe('a note comes out of', () => {
  test.each(Object.entries(hostile))('%s', (_, text) => {
    const note = parseNote('a.md', text);
    expect(note.text).toBe(text);
    // The faults are looked for where that costs little: each takes a pass over the text for every span.
    if (note.prose.length + note.sections.length + note.comments.length + note.commands.length < 200) expect(findFaults(note)).toEqual([]);
  });
});

test('a mark of a list beyond the fortieth on a line opens no list', () => {
  expect(parseNote('a.md', `${'- '.repeat(39)}[ ] x`).tasks).toHaveLength(1);
  expect(parseNote('a.md', `${'- '.repeat(100)}[ ] x`).tasks).toHaveLength(0);
  expect(parseNote('a.md', `texto\n\n${'- '.repeat(60)}`).rules).toHaveLength(1);
});
