// Which rules a note is asked, as its user chose them.
import { describe, expect, test } from 'vitest';
import { findGaps } from '../../../src/core/gaps/findGaps';
import { RuleBook } from '../../../src/core/gaps/RuleBook';
import type { RuleChoice } from '../../../src/core/gaps/RuleChoice';
import { readLeftOut } from '../../../src/core/gaps/readLeftOut';
import { readOwnWords } from '../../../src/core/gaps/readOwnWords';
import { rules } from '../../../src/core/gaps/rules';
import { parseNote } from '../../../src/core/notes/parseNote';

const text = '# Redes\ntexto (revisar esto)\n###### DNS\n';

function gapsUnder(choice: Partial<RuleChoice>, note = text, path = 'Diario/2026/hoy.md'): string[] {
  const book = new RuleBook({ severities: new Map(), ownWords: [], leftOut: [], ...choice });
  return findGaps(parseNote(path, note), { ownWords: book.ownWords }, book.of(path)).map((gap) => `${gap.span.line} ${gap.rule} ${gap.severity}`);
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
  expect(ownWords).toEqual(['pasar a limpio', 'napa']);
  const note = '# Redes (ñapa)\nUna red (pasar a limpio la tabla) une ==ñapa aquí== contenedores.\n\nÑapa\n- una ñapadora cualquiera\n';
  expect(gapsUnder({ ownWords }, note)).toEqual(['1 marker-in-heading warning', '2 marker warning', '2 highlighted-instruction warning', '4 bare-marker info']);
  expect(gapsUnder({}, note)).toEqual([]);
});
