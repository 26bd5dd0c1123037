// Kept output is no text of its note, whatever was printed.
import { expect, test } from 'vitest';
import { findGaps } from '../../../src/core/gaps/findGaps';
import { buildTopicMap } from '../../../src/core/map/buildTopicMap';
import { parseNote } from '../../../src/core/notes/parseNote';

const kept = `> [!docker-output]- \`docker run -l a=#x busybox\` · exit 0 · TODO (completar) [[Redes]] #ToTag ==ver==
> *The 3 lines before these are left out. TODO*
> \`\`\`text output-of=3f2a91c8
> # TODO: completar #_Todo
> - [ ] pending
> docker ps
> %% [[Volúmenes]]
> \`\`\`
`;
const lab = `# Laboratorio
Se ejecuta así:
\`\`\`bash
docker run -l a=#x busybox
\`\`\`
`;

test('is found with the code that it is of', () => {
  const [found, ...others] = parseNote('Lab.md', `${lab}${kept}Luego.\n`).keptOutputs;
  expect(others).toEqual([]);
  expect(found).toMatchObject({ hash: '3f2a91c8', span: { line: 6 }, section: { title: 'Laboratorio' } });
});

test('adds no words, tags, links, tasks, marks or runnable code', () => {
  const { blocks, ...rest } = parseNote('Lab.md', lab);
  const note = parseNote('Lab.md', lab + kept);
  expect(note.blocks.filter(({ isRunnable }) => isRunnable)).toHaveLength(blocks.filter(({ isRunnable }) => isRunnable).length);
  for (const kind of ['tags', 'links', 'tasks', 'highlights', 'prose', 'commands', 'terms', 'inlineCodes', 'comments', 'sections', 'sources'] as const) expect([kind, note[kind].length]).toEqual([kind, rest[kind].length]);
});

test('is no topic, and no gap but for being out of date', () => {
  const gaps = findGaps(parseNote('Lab.md', lab + kept)).map(({ rule }) => rule);
  expect(gaps.filter((rule) => rule !== 'outdated-run')).toEqual(findGaps(parseNote('Lab.md', lab)).map(({ rule }) => rule));
  expect(buildTopicMap([parseNote('Lab.md', lab + kept)]).topics.map(({ label }) => label)).toEqual(buildTopicMap([parseNote('Lab.md', lab)]).topics.map(({ label }) => label));
});

test('what its user wrote below it in the callout is text again', () => {
  const note = parseNote('Lab.md', `${lab}${kept}>\n> Ojo con #Redes\n`);
  expect(note.tags.map(({ name }) => name)).toEqual(['Redes']);
});

test.each([
  ['a callout without code', '> [!docker-output]- TODO\n> texto\n'],
  ['code that says of nothing what it is', '> [!docker-output]- TODO\n> ```text\n> x\n> ```\n'],
  ['an open fence', '> [!docker-output]- TODO\n> ```text output-of=3f2a91c8\n> x\n'],
  ['another callout', '> [!note]- TODO\n> ```text output-of=3f2a91c8\n> x\n> ```\n'],
])('%s is a text like any other', (_, text) => {
  const note = parseNote('Lab.md', text);
  expect(note.keptOutputs).toEqual([]);
  expect(note.prose.some(({ text: words }) => words.includes('TODO'))).toBe(true);
});
