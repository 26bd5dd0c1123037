// The days of a vault's gaps: kept in a small file, whatever becomes of it, and drawn without holes.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { buildGapTrend } from '../../../../src/core/gaps/history/buildGapTrend';
import { countClosed } from '../../../../src/core/gaps/history/countClosed';
import { readGapDays } from '../../../../src/core/gaps/history/readGapDays';
import { writeGapDays } from '../../../../src/core/gaps/history/writeGapDays';
import { NotebookIndex } from '../../../../src/services/NotebookIndex';

const days = [
  { day: '2026-11-20', open: 40, closed: 0 },
  { day: '2026-11-24', open: 38, closed: 4 },
  { day: '2026-11-27', open: 30, closed: 8 },
];

describe('the file', () => {
  test('is a table, newest day first', () => {
    expect(writeGapDays(days)).toBe('day,open,closed\n2026-11-27,30,8\n2026-11-24,38,4\n2026-11-20,40,0\n');
    expect(readGapDays(writeGapDays(days))).toEqual(days);
    expect(readGapDays(writeGapDays(days).replaceAll('\n', '\r\n'))).toEqual(days);
  });

  test('keeps what is whole of what was damaged', () => {
    expect(readGapDays('')).toEqual([]);
    expect(readGapDays('\u0000\u0000\u0000{"day":')).toEqual([]);
    const damaged = 'day,ope\n2026-11-27,30,8\n2026-11-27,99,99\n2026-02-31,1,1\n2026-13-01,1,1\n2026-11-24,-3,4\n<<<<<<< HEAD\n2026-11-20,40,0\n2026-11-1';
    expect(readGapDays(damaged)).toEqual([days[2], days[0]].reverse());
  });

  test('has some hundred days at most, the newest', () => {
    const many = Array.from({ length: 500 }, (_, index) => ({ day: new Date(Date.UTC(2026, 0, 1 + index)).toISOString().slice(0, 10), open: index, closed: 0 }));
    expect(readGapDays(writeGapDays(many))).toEqual(many.slice(-400));
  });

  test('is read whatever is in it', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => Array.isArray(readGapDays(text))));
  });
});

describe('the trend', () => {
  test('of nothing is none, nor is that of days to come', () => {
    expect(buildGapTrend([], '2026-11-27')).toBeNull();
    expect(buildGapTrend([{ day: '2027-01-01', open: 1, closed: 0 }], '2026-11-27')).toBeNull();
  });

  test('has no holes and ends today', () => {
    const trend = buildGapTrend(days, '2026-11-28');
    expect(trend?.days.map(({ open }) => open)).toEqual([40, 40, 40, 40, 38, 38, 38, 30, 30]);
    expect(trend?.days.map(({ day }) => day.slice(-2)).join(' ')).toBe('20 21 22 23 24 25 26 27 28');
    expect(trend).toMatchObject({ open: 30, most: 40, closedThisWeek: 12 });
  });

  test('counts seven days as this week', () => {
    expect(buildGapTrend(days, '2026-11-30')?.closedThisWeek).toBe(12);
    expect(buildGapTrend(days, '2026-12-01')?.closedThisWeek).toBe(8);
    expect(buildGapTrend(days, '2026-12-04')?.closedThisWeek).toBe(0);
  });

  test('shows ninety days and begins with what was open before', () => {
    const trend = buildGapTrend(days, '2027-02-24');
    expect(trend?.days).toHaveLength(90);
    expect(trend?.days[0]).toEqual(days[2]);
    expect(buildGapTrend(days, '2027-12-31')?.days[0]).toEqual({ day: '2027-10-03', open: 30, closed: 0 });
  });
});

describe('what was closed', () => {
  const index = new NotebookIndex();
  const before = { '1.md': '# Redes\n(completar)\n# host\n', '2.md': '# Volúmenes\n(revisar)\n', '3.md': '# Imagen\n(completar)\n(revisar)\n' };
  const closed = (changes: Readonly<Record<string, string | null>>, current = (path: string): string => path): number => {
    index.refreshAll(Object.entries(before));
    const old = { notes: new Map(index.notebook.notes), gaps: new Map(index.notebook.gaps) };
    for (const [path, text] of Object.entries(changes)) {
      if (text === null) index.remove(path);
      else index.refresh(path, text);
    }
    const count = countClosed(old, index.notebook, current);
    for (const path of Object.keys(changes)) index.remove(path);
    return count;
  };

  test.each([
    ['nothing', {}, 0],
    ['a marker', { '1.md': '# Redes\n# host\ntexto\n' }, 1],
    ['two in two notes', { '2.md': '# Volúmenes\ntexto\n', '3.md': '# Imagen\n(revisar)\n' }, 2],
    ['one where another kind came', { '2.md': '# Volúmenes\ntexto\n# tmpfs\n' }, 1],
    ['none where a heading has another name', { '1.md': '# Red\n(completar)\n# anfitrión\n' }, 0],
    ['none of a note that was deleted', { '3.md': null }, 0],
    ['none where there are more than before', { '2.md': '# Volúmenes\n(revisar)\n(completar)\n' }, 0],
  ])('%s', (_, changes, expected) => {
    expect(closed(changes)).toBe(expected);
  });

  test('none of a note whose text is the same', () => {
    index.refreshAll(Object.entries({ 'x.md': '#Aparte\n- - -\n# Redes\ntexto\n', 'y.md': '#_Todo\n- - -\n# Redes\ntexto\n' }));
    const old = { notes: new Map(index.notebook.notes), gaps: new Map(index.notebook.gaps) };
    for (const path of index.useWorkflowTags({ todo: 'Pendiente', done: '_Done', toTag: 'ToTag', toLink: 'ToLink' })) index.readAgain(path);
    expect(old.gaps.get('y.md')?.length).toBeGreaterThan(index.notebook.gaps.get('y.md')?.length ?? 0);
    expect(countClosed(old, index.notebook, (path) => path)).toBe(0);
  });

  test('follows a note to its new path', () => {
    expect(closed({ '2.md': null, '4.md': '# Volúmenes\ntexto\n' }, (path) => (path === '2.md' ? '4.md' : path))).toBe(1);
  });
});
