// How well concepts are found, measured on sentences of ours in which every mention and every trap is marked.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parseNote } from '../../../src/core/notes/parseNote';
import { dockerVocabulary } from '../../../src/core/vocabulary/dockerVocabulary';
import type { Mention } from '../../../src/core/vocabulary/Mention';
import { MentionFinder } from '../../../src/core/vocabulary/MentionFinder';
import { passagesOf } from '../../../src/core/vocabulary/passagesOf';

interface Label {
  readonly from: number;
  readonly to: number;
  /** '' for a trap. */
  readonly concept: string;
}

interface Case {
  readonly line: number;
  readonly language: string;
  readonly path: string;
  readonly text: string;
  /** Where the sentence begins. */
  readonly start: number;
  readonly labels: readonly Label[];
}

const finder = new MentionFinder(dockerVocabulary());
const { concepts } = dockerVocabulary();

function readCases(name: string): readonly Case[] {
  const lines = readFileSync(join(import.meta.dirname, name), 'utf8').split('\n');
  return lines.flatMap((line, index) => (line === '' || line.startsWith('#') ? [] : [readCase(line, index + 1)]));
}

function readCase(line: string, number: number): Case {
  const [language = '', place = '', ...rest] = line.split(' | ');
  const [note = '', heading] = place.split(' # ');
  const before = heading === undefined ? '' : `## ${heading}\n\n`;
  const labels: Label[] = [];
  let text = '';
  for (const part of rest.join(' | ').split(/(?=\{)|(?<=\})/)) {
    const label = /^\{([^=]*)=(.*)\}$/.exec(part);
    const word = label ? (label[1] ?? '') : part;
    if (label) labels.push({ from: before.length + text.length, to: before.length + text.length + word.length, concept: label[2] ?? '' });
    text += word;
  }
  return { line: number, language, path: `${note === '-' ? 'Varios' : note}.md`, text: before + text, start: before.length, labels };
}

interface Score {
  right: number;
  missed: number;
  invented: number;
}

function measure(cases: readonly Case[]): { readonly score: Score; readonly faults: readonly string[] } {
  const score = { right: 0, missed: 0, invented: 0 };
  const faults: string[] = [];
  for (const each of cases) {
    const mentions = finder.find(passagesOf(parseNote(each.path, each.text), finder)).filter(({ from }) => from >= each.start);
    const wanted = each.labels.filter(({ concept }) => concept !== '');
    const isRight = (mention: Mention, label: Label): boolean => mention.conceptId === label.concept && mention.from < label.to && label.from < mention.to;
    for (const label of wanted) {
      if (mentions.some((mention) => isRight(mention, label))) score.right++;
      else {
        faults.push(`${each.line} missed ${each.text.slice(label.from, label.to)}=${label.concept}`);
        score.missed++;
      }
    }
    for (const mention of mentions) {
      if (wanted.some((label) => isRight(mention, label))) continue;
      faults.push(`${each.line} invented ${each.text.slice(mention.from, mention.to)}=${mention.conceptId}`);
      score.invented++;
    }
  }
  return { score, faults };
}

const precision = ({ right, invented }: Score): number => right / (right + invented);
const recall = ({ right, missed }: Score): number => right / (right + missed);

describe.each([
  { set: 'the labelled set', file: 'labelled.txt', least: 320, shown: true },
  { set: 'the held-out set', file: 'heldOut.txt', least: 100, shown: process.env.SHOW_HELD_OUT === '1' },
])('$set', ({ file, least, shown }) => {
  const cases = readCases(file);
  const labels = cases.flatMap((each) => each.labels);

  test('is large enough, nearly half of it traps, and names concepts that there are', () => {
    const traps = labels.filter(({ concept }) => concept === '').length;
    expect(labels.length).toBeGreaterThanOrEqual(least);
    expect(traps / labels.length).toBeGreaterThan(0.44);
    expect(labels.map(({ concept }) => concept).filter((id) => id !== '' && !concepts.has(id))).toEqual([]);
    expect(new Set(cases.map(({ language }) => language))).toEqual(new Set(['es', 'en']));
  });

  test.each(['es', 'en', 'all'])('is read with precision of at least 0.97 and recall of at least 0.92: %s', (language) => {
    const { score, faults } = measure(cases.filter((each) => language === 'all' || each.language === language));
    console.log(`${file} ${language}: precision ${precision(score).toFixed(3)}, recall ${recall(score).toFixed(3)} (${score.right} right, ${score.invented} invented, ${score.missed} missed)`);
    if (language === 'all' && shown && faults.length > 0) console.log(faults.join('\n'));
    expect(precision(score)).toBeGreaterThanOrEqual(0.97);
    expect(recall(score)).toBeGreaterThanOrEqual(0.92);
  });
});
