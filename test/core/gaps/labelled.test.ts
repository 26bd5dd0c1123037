// How well gaps are found, measured on notes of ours whose gaps their writer marked by reading them. `labels.json` names line and rule of each.
// No rule was mended for the held-out notes: what it misses there is shown on wish only.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { RuleBook } from '../../../src/core/gaps/RuleBook';
import { rules } from '../../../src/core/gaps/rules';
import type { Note } from '../../../src/core/notes/Note';
import { parseNote } from '../../../src/core/notes/parseNote';
import { judgeWholeVault } from '../../../src/services/judgeWholeVault';
import { NotebookIndex } from '../../../src/services/NotebookIndex';

interface Score {
  right: number;
  missed: number;
  invented: number;
}

interface NoteSet {
  readonly labels: Readonly<Record<string, readonly string[]>>;
  readonly notes: readonly Note[];
}

// One vault: links of either set may lead to notes of the other, and a concept may be explained there.
const index = new NotebookIndex();
// Also those that are off by default, but the one for which a note without a footer is enough: it would be right each time and make the others look better.
const asked = rules.filter(({ id }) => id !== 'no-footer');
index.useRules(new RuleBook({ severities: new Map(asked.map(({ id, severity }) => [id, severity])) }));
index.refreshAll(['labelled', 'heldOut'].flatMap((name) => readSet(name).notes.map(({ path, text }) => [path, text] as const)));
judgeWholeVault(index);

const ids = new Set<string>(rules.map(({ id }) => id));
const ruleOf = (label: string): string => label.slice(label.indexOf(' ') + 1);

function readSet(name: string): NoteSet {
  const folder = join(import.meta.dirname, name);
  const files = readdirSync(folder).filter((file) => file.endsWith('.md'));
  return {
    labels: JSON.parse(readFileSync(join(folder, 'labels.json'), 'utf8')) as NoteSet['labels'],
    notes: files.map((file) => parseNote(file, readFileSync(join(folder, file), 'utf8'))),
  };
}

function measure({ labels, notes }: NoteSet): { readonly scores: ReadonlyMap<string, Score>; readonly faults: readonly string[] } {
  const scores = new Map<string, Score>();
  const faults: string[] = [];
  const count = (path: string, label: string, result: keyof Score): void => {
    const score = scores.get(ruleOf(label)) ?? { right: 0, invented: 0, missed: 0 };
    score[result]++;
    scores.set(ruleOf(label), score);
    if (result !== 'right') faults.push(`${result} ${path}:${label}`);
  };
  for (const note of notes) {
    const open = (labels[note.path] ?? []).filter((label) => ids.has(ruleOf(label)));
    for (const gap of index.notebook.gaps.get(note.path) ?? []) {
      const label = `${gap.span.line} ${gap.rule}`;
      const at = open.indexOf(label);
      count(note.path, label, at < 0 ? 'invented' : 'right');
      if (at >= 0) open.splice(at, 1);
    }
    for (const label of open) count(note.path, label, 'missed');
  }
  return { scores, faults };
}

const precision = ({ right, invented }: Score): number => (right + invented === 0 ? 1 : right / (right + invented));
const recall = ({ right, missed }: Score): number => (right + missed === 0 ? 1 : right / (right + missed));
const sum = (one: Score, other: Score): Score => ({ right: one.right + other.right, invented: one.invented + other.invented, missed: one.missed + other.missed });

function writeRow(name: string, score: Score): string {
  const counts = [score.right, score.invented, score.missed].map((each) => String(each).padStart(8));
  return [name.padEnd(24), precision(score).toFixed(3).padStart(9), recall(score).toFixed(3).padStart(6), ...counts].join('  ');
}

function writeTable(scores: ReadonlyMap<string, Score>, total: Score, leftOut: readonly string[]): string {
  return [
    `${'rule'.padEnd(24)}  precision  recall     right  invented    missed`,
    ...rules.flatMap(({ id }) => (scores.has(id) ? [writeRow(id, scores.get(id) ?? total)] : [])),
    writeRow('all', total),
    `labels of rules that there are not: ${leftOut.length} ${[...new Set(leftOut)].join(', ')}`,
  ].join('\n');
}

describe.each([
  { set: 'the labelled notes', folder: 'labelled', least: 60, finished: 20, floor: 0.95, shown: true },
  { set: 'the held-out notes', folder: 'heldOut', least: 12, finished: 4, floor: 0.9, shown: process.env.SHOW_HELD_OUT === '1' },
])('$set', ({ folder, least, finished, floor, shown }) => {
  const notes = readSet(folder);
  const labels = Object.values(notes.labels);

  test('are many, each with its labels, and some of them finished', () => {
    expect(Object.keys(notes.labels).sort()).toEqual(notes.notes.map(({ path }) => path).sort());
    expect(labels.length).toBeGreaterThanOrEqual(least);
    expect(labels.filter((each) => each.length === 0).length).toBeGreaterThanOrEqual(finished);
    for (const label of labels.flat()) expect(label).toMatch(/^\d+ [a-z]+(?:-[a-z]+)*$/);
  });

  test(`are read with precision and recall of at least ${floor}`, () => {
    const { scores, faults } = measure(notes);
    const total = [...scores.values()].reduce(sum, { right: 0, invented: 0, missed: 0 });
    console.log([folder, writeTable(scores, total, labels.flat().map(ruleOf).filter((rule) => !ids.has(rule))), ...(shown ? faults : [])].join('\n'));
    expect(precision(total)).toBeGreaterThanOrEqual(floor);
    expect(recall(total)).toBeGreaterThanOrEqual(floor);
  });
});
