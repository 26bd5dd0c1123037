// Which rules a note is asked, as its user chose them.
import { describe, expect, test } from 'vitest';
import { findGaps } from '../../../src/core/gaps/findGaps';
import { RuleBook } from '../../../src/core/gaps/RuleBook';
import type { RuleChoice } from '../../../src/core/gaps/RuleChoice';
import { readLeftOut } from '../../../src/core/gaps/readLeftOut';
import { readOwnWords } from '../../../src/core/gaps/readOwnWords';
import { rules } from '../../../src/core/gaps/rules';
import type { WordRuleId } from '../../../src/core/gaps/wordRules';
import { parseNote } from '../../../src/core/notes/parseNote';

const text = '# Redes\ntexto (revisar esto)\n###### DNS\n';

function gapsUnder(choice: Partial<RuleChoice>, note = text, path = 'Diario/2026/hoy.md'): string[] {
  return findGaps(parseNote(path, note), {}, new RuleBook(choice).of(path)).map((gap) => `${gap.span.line} ${gap.rule} ${gap.severity}`);
}

test('without a word of its user, all rules but the judgement calls', () => {
  expect(gapsUnder({})).toEqual(['2 marker warning', '3 empty-section warning']);
  expect(new RuleBook().of('a.md').map(({ id }) => id)).toEqual(rules.filter(({ isOffByDefault }) => !isOffByDefault).map(({ id }) => id));
});

test('a rule is switched off, switched on, and weighs what its user says', () => {
  expect(gapsUnder({ severities: new Map([['marker', 'off'], ['level-skip', 'error'], ['empty-section', 'info']]) })).toEqual(['3 empty-section info', '3 level-skip error']);
});

describe('folders', () => {
  test.each([
    ['Diario', []],
    ['Diario/2026: marker', ['3 empty-section warning']],
    [' /Diario/ : marker , empty-section', []],
    ['Dia', ['2 marker warning', '3 empty-section warning']],
    ['Otra; Diario: all', []],
    ['', ['2 marker warning', '3 empty-section warning']],
  ])('%j', (written, expected) => {
    expect(gapsUnder({ leftOut: readLeftOut(written) })).toEqual(expected);
  });
});

test('words of its user’s own mark something unfinished wherever remarks stand', () => {
  const ownWords = readOwnWords('Pasar a limpio, ÑAPA;\n');
  expect(ownWords).toEqual({ more: ['pasar a limpio', 'napa'], fewer: [] });
  const note = '# Redes (ñapa)\nUna red (pasar a limpio la tabla) une ==ñapa aquí== contenedores.\n\nÑapa\n- una ñapadora cualquiera\n';
  expect(gapsUnder({ ownWords }, note)).toEqual(['1 marker-in-heading warning', '2 marker warning', '2 highlighted-instruction warning', '4 bare-marker info']);
  expect(gapsUnder({}, note)).toEqual([]);
});

test('a minus takes a known word away, in any of its forms', () => {
  const ownWords = readOwnWords(' - Revisar,-TODO, ojo, -');
  expect(ownWords).toEqual({ more: ['ojo'], fewer: ['revisar', 'todo'] });
  const note = '# Redes\ntexto (revisar esto) y (hay que revisar esto) y (TODO) y (completar) y (ojo con esto)\n';
  expect(gapsUnder({ ownWords }, note)).toHaveLength(2);
  expect(gapsUnder({}, note)).toHaveLength(4);
});

test('a rule has words of its own, which say nothing to the others', () => {
  const note = '## Redes (mirar)\nUna red une y aísla contenedores (mirar).\n\nmirar\n## Ideas sueltas\n- espejos\n## Pendiente\n- DNS\n## Ejercicio: ¿y con dos?\nEjercicio: conectar dos redes de la misma máquina\n## Otra\nDuda: por qué no va lo de ayer\n';
  const wordsOf = (id: WordRuleId, words: string): string[] => gapsUnder({ wordsOf: new Map([[id, readOwnWords(words)]]) }, note);
  const usual = ['7 things-to-add info', '12 unanswered-question warning'];
  expect(gapsUnder({}, note)).toEqual(usual);
  expect(wordsOf('marker', 'mirar')).toEqual(['2 marker warning', ...usual]);
  expect(wordsOf('marker-in-heading', 'mirar')).toEqual(['1 marker-in-heading warning', ...usual]);
  expect(wordsOf('bare-marker', 'mirar')).toEqual(['4 bare-marker info', ...usual]);
  expect(wordsOf('things-to-add', 'ideas sueltas, -pendiente')).toEqual(['5 things-to-add info', '7 todo-heading warning', '12 unanswered-question warning']);
  expect(wordsOf('unanswered-question', 'ejercicio, -duda')).toEqual(['7 things-to-add info', '10 unanswered-question warning']);
});
