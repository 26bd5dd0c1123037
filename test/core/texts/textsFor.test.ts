import { describe, expect, test } from 'vitest';
import { reportTextsFor } from '../../../src/core/texts/reportTextsFor';
import { textsFor } from '../../../src/core/texts/textsFor';

/** Every word of a table with its place; functions are called with words that show up in what they return. */
function wordsOf(table: unknown, place = ''): Map<string, string> {
  if (typeof table === 'string') return new Map([[place, table]]);
  if (typeof table === 'function') {
    const words: unknown = Reflect.apply(table, undefined, cases[place] ?? [sample, sample, sample]);
    return new Map([[place, String(words)]]);
  }
  if (typeof table !== 'object' || table === null) throw new Error(`${place} is neither a text nor a table`);
  return new Map(Object.entries(table).flatMap(([key, value]) => [...wordsOf(value, `${place}.${key}`)]));
}

// Stands for any argument: a number, a word, or an object with any counts in it.
const sample: unknown = new Proxy(() => 2, {
  get: (_, key) => (key === Symbol.toPrimitive ? () => 2 : key === 'toString' ? () => '2' : key === 'map' || key === 'join' ? () => '2' : sample),
});

// Texts that choose by what has happened need something that can happen.
const cases: Readonly<Record<string, readonly unknown[]>> = {
  '.checks.examples': [['container web runs']],
  '.gaps.rules.failing-check.what': [{ quote: 'container web runs', reason: { kind: 'exists', subject: 'container', name: 'web' } }],
  '.hints.didYouMean': [['web', 'wed']],
  '.explain.summary': [{ name: 'run', summary: 'Make a container from an image and start it' }],
  '.explain.flag': [{ description: 'Only ids' }],
  '.explain.value': [{ name: 'publish' }, '8080:80'],
  '.explain.argument': ['IMAGE'],
  '.trace.chip': [{ kind: 'exited', name: 'web', code: 137 }],
  '.containers.state': ['exited'],
  '.engine.whatToDo': [{ kind: 'denied', reason: 'permission', address: 'unix:///var/run/docker.sock', platform: 'linux' }],
};

// Words that both languages share.
const shared = new Set(['.language']);

describe('texts', () => {
  const english = wordsOf({ ...textsFor('en'), report: reportTextsFor('en') });
  const spanish = wordsOf({ ...textsFor('es'), report: reportTextsFor('es') });

  test('every text exists in both languages', () => {
    expect([...spanish.keys()].sort()).toEqual([...english.keys()].sort());
    const empty = [...english, ...spanish].filter(([, words]) => words.trim() === '').map(([place]) => place);
    expect(empty).toEqual([]);
  });

  test('no Spanish text is an English one left over', () => {
    const left = [...english].filter(([place, words]) => !shared.has(place) && spanish.get(place) === words).map(([place, words]) => `${place}: ${words}`);
    expect(left).toEqual([]);
  });

  test.each([
    ['es', 'es'],
    ['es-AR', 'es'],
    ['es_ES.UTF-8', 'es'],
    ['ES', 'es'],
    ['en_GB.UTF-8', 'en'],
    ['C', 'en'],
    ['POSIX', 'en'],
    ['fr', 'en'],
    ['', 'en'],
    ['constructor', 'en'],
  ])('the language tag "%s" reads %s', (tag, language) => {
    expect(textsFor(tag).language).toBe(language);
  });
});
