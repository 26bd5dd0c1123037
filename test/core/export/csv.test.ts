// Ties as a table: read back by a reader of RFC 4180 that knows nothing of the writer, and safe to open in a spreadsheet.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { csv } from '../../../src/core/export/csv';
import { anyLabels, exportLabels, exportNotes, hostileLabels } from './exportNotes';

/** By the grammar of RFC 4180, character by character; fails on a quote where none may stand. */
function readCsv(text: string): readonly (readonly string[])[] {
  const rows: string[][] = [];
  for (let at = 0; at < text.length; ) {
    const row: string[] = [];
    for (let isRow = true; isRow; ) {
      const [cell = '', quoted, bare] = /^(?:"((?:[^"]|"")*)"|([^",\r\n]*))(?=,|\r\n)/.exec(text.slice(at)) ?? [];
      if (cell === '' && bare === undefined) throw new Error(`no cell at ${at}: ${text.slice(at, at + 40)}`);
      row.push(quoted === undefined ? (bare ?? '') : quoted.replaceAll('""', '"'));
      at += cell.length;
      isRow = text[at] === ',';
      at += isRow ? 1 : 2;
    }
    rows.push(row);
  }
  return rows;
}

test('one row for each tie, with where it is said', () => {
  expect(csv.write(exportNotes({ 'Red, es.md': '# Redes\n- port: abre\n- ps\n' }))).toBe(
    [
      'from,"from kind",tie,to,"to kind","found by",path,line,"from id","to id"',
      '"Red, es",note,contains,Redes,section,note,"Red, es.md",1,"note:Red, es.md","section:Red, es.md#Redes"',
      'Redes,section,defines,port,command,note,"Red, es.md",2,"section:Red, es.md#Redes",command:port',
      'Redes,section,defines,ps,command,note,"Red, es.md",3,"section:Red, es.md#Redes",command:ps',
      '',
    ].join('\r\n'),
  );
});

test('no cell is a formula, whatever a note is called', () => {
  const cells = readCsv(csv.write(exportLabels(hostileLabels))).flat();
  expect(cells.filter((cell) => /^\s*[=+\-@＝＋－＠]/.test(cell))).toEqual([]);
  expect(cells).toEqual(expect.arrayContaining(["'=1+1", `'=HYPERLINK("http://x","y")`, "'+1", "'-1", "'@SUM(A1)", "' =1"]));
});

test('any label comes back as it was, but for control characters', () => {
  fc.assert(
    fc.property(anyLabels, (labels) => {
      const exported = exportLabels(labels);
      const [, ...rows] = readCsv(csv.write(exported));
      expect(rows).toHaveLength(exported.map.ties.length);
      for (const [index, row] of rows.entries()) {
        expect(row).toHaveLength(10);
        const expected = (labels[index] || 'Untitled').replace(/\p{Cc}+|[\u2028\u2029]/gu, ' ').replace(/\p{Cs}/gu, '\ufffd');
        expect([expected, `'${expected}`]).toContain(row[0]);
      }
    }),
  );
});
