import { describe, expect, test } from 'vitest';
import { hasContent, hasContentBelow } from '../../../src/core/gaps/hasContent';
import { parseNote } from '../../../src/core/notes/parseNote';

const holdsContent = (body: string): boolean => {
  const note = parseNote('note.md', `# Redes\n${body}\n# Fin`);
  const [section] = note.sections;
  return section !== undefined && hasContent(note, section.own);
};

describe('a section holds content', () => {
  test.each([['a word', 'ok'], ['a list', '- bridge'], ['a code block', '```\nls\n```'], ['a picture', '![[capas.png]]'], ['a tag', '#Linux'], ['a task', '- [ ] probar'], ['a quote', '> cita']])('%s', (_, body) => {
    expect(holdsContent(body)).toBe(true);
  });
});

describe('a section is empty', () => {
  test.each([
    ['nothing', ''], ['white space', ' \t\n \n'], ['rules', '- - -\n\n***\n\n___'], ['a comment', '%% lo vi en el curso %%'], ['an HTML comment', '<!--\nlater\n-->'],
    ['empty bullets', '- \n* \n1. '], ['an empty task', '- [ ] '], ['an empty quote', '> \n>'], ['an empty code block', '```bash\n\n```'],
  ])('with %s', (_, body) => {
    expect(holdsContent(body)).toBe(false);
  });

  test('but not as a whole where a deeper one holds something', () => {
    const note = parseNote('note.md', '# Redes\n## Puentes\n### Alias\ntexto\n## Vacía\n###\n');
    expect(note.sections.map((section) => hasContentBelow(note, section))).toEqual([true, true, true, false, false]);
  });
});
