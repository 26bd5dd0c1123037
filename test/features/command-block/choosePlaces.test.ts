// Which blocks a scope takes in.
import { expect, test } from 'vitest';
import { parseNote } from '../../../src/core/notes/parseNote';
import { choosePlaces } from '../../../src/features/command-block/choosePlaces';
import { findLineAt } from '../../../src/features/command-block/findLineAt';
import { findRunPlaces } from '../../../src/features/command-block/findRunPlaces';
import type { RunScope } from '../../../src/features/command-block/RunScope';

const fence = '```';
const text = `# Uno
${fence}bash
docker ps
${fence}
- ps: lista, \`docker ps -a\`
## Dos
> ${fence}bash
> docker images
> docker volume ls \\
>   -q
> ${fence}
# Tres
${fence}bash
docker version
${fence}
`;
const note = parseNote('Lab.md', text);
const places = findRunPlaces(note, { runDockerBlocks: true, runShellBlocks: true, runCommandLists: true, runInlineCode: true });

function choose(scope: RunScope, at: string, isOutdated = (_: string) => false): string[] {
  const offset = text.indexOf(at);
  const section = note.sections.filter(({ heading }) => heading.from <= offset).at(-1) ?? note.preamble;
  const chosen = choosePlaces(places, { scope, offset, section: { from: section.heading.from, to: section.body.to }, isOutdated: ({ title }) => isOutdated(title) });
  return chosen.map(({ title }) => title);
}

test('the note: its blocks in order; items and inline code are looked up, not run in a row', () => {
  expect(choose('note', '# Uno')).toEqual(['docker ps', 'docker images', 'docker version']);
});

test('the section, with what stands below deeper headings', () => {
  expect(choose('section', '# Uno')).toEqual(['docker ps', 'docker images']);
  expect(choose('section', 'docker images')).toEqual(['docker images']);
});

test('everything from the block of the cursor down', () => {
  expect(choose('below', 'docker images')).toEqual(['docker images', 'docker version']);
});

test('what is outdated, and what stands on it', () => {
  expect(choose('outdated', '# Uno', (title) => title === 'docker images')).toEqual(['docker images', 'docker version']);
  expect(choose('outdated', '# Uno')).toEqual([]);
});

test('the line at the cursor, also in a quote and within a continued line', () => {
  const [, quoted] = places.filter(({ kind }) => kind === 'block');
  const lineAt = (words: string) => (quoted ? findLineAt(quoted, text, text.indexOf(words))?.text : undefined);
  expect([lineAt('docker images'), lineAt('-q\n')]).toEqual(['docker images', 'docker volume ls \\\n  -q']);
});
