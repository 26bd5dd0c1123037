// docs/gaps.md is made of the rules, the fixes and their examples: UPDATE_EXPECTED=1 writes it anew and fails on purpose.
import { readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import type { Fix } from '../src/core/gaps/fixes/Fix';
import { fixes } from '../src/core/gaps/fixes/fixes';
import { englishLexicon } from '../src/core/gaps/lexicons/englishLexicon';
import { spanishLexicon } from '../src/core/gaps/lexicons/spanishLexicon';
import type { RuleId } from '../src/core/gaps/Gap';
import type { Rule, RuleExample } from '../src/core/gaps/Rule';
import { rules } from '../src/core/gaps/rules';
import { englishTexts } from '../src/core/texts/english/englishTexts';
import { spanishTexts } from '../src/core/texts/spanish/spanishTexts';

const path = join(resolve(import.meta.dirname, '..'), 'docs/gaps.md');

function writeDocument(): string {
  return [
    '# Rules for gaps',
    '',
    'Made of the registry (`src/core/gaps/rules.ts`) by `UPDATE_EXPECTED=1 npx vitest run test/gapsDocument.test.ts`; a test compares it.',
    '',
    '## In CI',
    '    node build/notebook.mjs gaps VAULT --format sarif --fail-on warning > gaps.sarif',
    '',
    'lists what is unfinished as `text`, `json` or `sarif`. The exit code is 1 where a gap weighs as much as `--fail-on` says (`info`, `warning`, `error`, or `never`),',
    '2 where not everything could be read. It asks no engine; whether the `docker-check` blocks hold is what `notebook check VAULT` asks one, so `failing-check` comes from there.',
    'A test holds the log to the schema of SARIF 2.1.0.',
    '',
    '## Leaving something out',
    'A comment speaks of the line that it stands on; alone on its line, of the next one with words. `all` stands for every rule. With a day it only puts off.',
    '',
    '    ## DNS %% docker-notebook: ignore empty-section %%',
    '    %% docker-notebook: ignore marker, todo-heading until 2027-01-31 %%',
    '',
    'For a whole note, in its frontmatter:',
    '',
    '    docker-notebook-ignore: [missing-sources, to-tag]',
    '',
    'What leaves nothing out any more is reported as `unneeded-ignore`.',
    '',
    '## Words',
    'By these words, and by phrases that are made of them, remarks to oneself are known; a note may mix languages. In the settings words are added, or taken away by a minus before them, for',
    'all remarks (`polish, -check`) and for each rule that goes by words alone.',
    '',
    '| | English | español |',
    '|---|---|---|',
    ...Object.entries(wordClasses).map(([key, what]) => `| ${what} | ${plainWords(englishLexicon[key as keyof typeof wordClasses])} | ${plainWords(spanishLexicon[key as keyof typeof wordClasses])} |`),
    '',
    '## The rules',
    '| rule | severity | in English | en español |',
    '|---|---|---|---|',
    ...rules.map(({ id, severity }) => `| [${id}](#${id}) | ${severity} | ${englishTexts.gaps.rules[id].name} | ${spanishTexts.gaps.rules[id].name} |`),
    '',
    ...rules.flatMap(writeRule),
    '# Quick fixes',
    'Proposed for the gaps of a note, in this order, seen as a change before they are made, and taken back by one undo.',
    '',
    ...fixes.flatMap(writeFix),
  ].join('\n');
}

const wordClasses = {
  marks: 'say that something is unfinished',
  finishing: 'verbs for a text only',
  reviewing: 'verbs that ask for a second look: unless it is at a machine',
  adding: 'verbs that add: where a part of the note or a place in it is named',
  changing: 'verbs for machines, mostly: where a part of the note is named',
  backlogs: 'titles of lists of what is to be added',
} as const;

/** Without those that only a regular expression says. */
const plainWords = (words: readonly string[]): string => words.filter((word) => /^[\p{L} '-]+$/u.test(word)).join(', ');

function writeRule({ id, summary, supersedes = [], examples }: Rule): readonly string[] {
  const others = supersedes.map((other) => `\`${other}\``).join(', ');
  return [
    `## ${id}`,
    summary,
    '',
    englishTexts.gaps.rules[id].why,
    ...writeFixNames(id),
    ...(others === '' ? [] : ['', `Says the same as ${others} with more, which give way to it.`]),
    '',
    ...examples.flatMap(writeExample),
  ];
}

function writeFixNames(id: RuleId): readonly string[] {
  const names = fixes.filter((fix) => fix.rules.includes(id)).map(({ kind }) => `[${kind}](#${kind})`);
  return names.length === 0 ? [] : ['', `Fixes: ${names.join(', ')}.`];
}

function writeFix({ kind, summary, rules: closed, examples }: Fix): readonly string[] {
  const changes = examples.filter(({ note, fixed }) => note !== fixed).slice(0, 3);
  const indent = (text: string): readonly string[] => text.split('\n').map((line) => `    ${line}`.trimEnd());
  return [
    `## ${kind}`,
    `*${englishTexts.fixes.kinds[kind]}* / *${spanishTexts.fixes.kinds[kind]}*, for ${closed.map((rule) => `[${rule}](#${rule})`).join(', ')}.`,
    '',
    summary,
    '',
    ...changes.flatMap(({ note, fixed }) => ['From', '', ...indent(note.trimEnd()), '', 'to', '', ...indent(fixed.trimEnd()), '']),
  ];
}

/** Indented, so that fences in it stay text; a mark stands where the rule finds something. */
function writeExample({ note, lines }: RuleExample): readonly string[] {
  const marked = note.split('\n').map((line, at) => `    ${lines.includes(at + 1) ? '→' : ' '} ${line}`.trimEnd());
  return [lines.length === 0 ? 'No gap:' : 'Found:', '', ...marked, ''];
}

test('the document is what the rules say', () => {
  const written = writeDocument();
  if (process.env.UPDATE_EXPECTED === '1') {
    writeFileSync(path, written);
    throw new Error('docs/gaps.md was written anew: read the change, then run the tests without UPDATE_EXPECTED');
  }
  expect(readFileSync(path, 'utf8')).toBe(written);
});
