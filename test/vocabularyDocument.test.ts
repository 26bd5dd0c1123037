// docs/vocabulary.md is made of the vocabulary: UPDATE_EXPECTED=1 writes it anew and fails on purpose.
import { readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { allConcepts } from '../src/core/vocabulary/concepts/allConcepts';
import { dockerVocabulary } from '../src/core/vocabulary/dockerVocabulary';
import type { Concept } from '../src/core/vocabulary/Concept';

const path = join(resolve(import.meta.dirname, '..'), 'docs/vocabulary.md');
const { concepts } = dockerVocabulary();

function writeDocument(): string {
  return [
    '# Vocabulary',
    '',
    'Made of `src/core/vocabulary/concepts` by `UPDATE_EXPECTED=1 npx vitest run test/vocabularyDocument.test.ts`; a test compares it.',
    '',
    `**${concepts.size} concepts.** Names are found in any case and number, without accents, with hyphens for spaces, and with small typing errors. *Ties* lead to other concepts.`,
    '',
    '## How a name counts',
    'Most words of Docker mean other things elsewhere. What is *about Docker* is told by names that mean nothing else (`containerd`, `Dockerfile`, `docker run`).',
    '',
    '| name | counts |',
    '|---|---|',
    '| of its own (`cgroup`) | everywhere, and tells that the text around it is about Docker |',
    '| of computers in general (`kernel`, `exit code`) | everywhere, and tells nothing |',
    '| an everyday word (`image`, `puerto`) | where its passage, its section, a heading above, or the note by its title, folder, tags or code is about Docker |',
    '| a verb or state (`run`, `paused`) | there, and only set apart: a heading, the term of a list item, a cell, in emphasis or code |',
    '| an instruction (`COPY`) | there, in capitals |',
    '',
    'A slip is a letter too many or too few, two neighbours swapped, or a key for one near it; one in words of five to seven letters, two in longer ones. Another ending is no slip.',
    '',
    '## Terms of your own',
    'A block in any note adds terms, or names for what is here:',
    '',
    '````',
    '```docker-vocabulary',
    '- bucket, cubeta: where the course keeps files',
    '- Lima: a VM for the Mac https://lima-vm.io/docs/',
    '```',
    '````',
    '',
    'In Reading view and Live Preview the block shows its terms, and what is wrong with a line that adds none. The setting *Terms of your own* holds terms for all notes, in the same form.',
    '',
    ...Object.entries(allConcepts).flatMap(([area, sources]) => writeArea(area, sources.map(({ id }) => id))),
  ].join('\n');
}

function writeArea(area: string, ids: readonly string[]): readonly string[] {
  const rows = ids.flatMap((id) => {
    const concept = concepts.get(id);
    return concept ? [writeConcept(concept)] : [];
  });
  return [`## ${area.charAt(0).toUpperCase()}${area.slice(1)}`, '| concept | definición | ties |', '|---|---|---|', ...rows, ''];
}

function writeConcept({ names, definition, docs, ties }: Concept): string {
  const [en = '', es = ''] = [names.en[0], names.es[0]];
  const said = ties.map(({ kind, to }) => `${kind} ${concepts.get(to)?.names.en[0] ?? to}`).join('; ');
  return `| **[${en}](${docs})**${es === en ? '' : `, *${es}*`}: ${definition.en} | ${definition.es} | ${said} |`;
}

test('the document is what the vocabulary says', () => {
  const written = writeDocument();
  if (process.env.UPDATE_EXPECTED === '1') {
    writeFileSync(path, written);
    throw new Error('docs/vocabulary.md was written anew: read the change, then run the tests without UPDATE_EXPECTED');
  }
  expect(readFileSync(path, 'utf8')).toBe(written);
});
