// What holds for every text, well formed or not.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Note, Span } from '../../../src/core/notes/Note';
import { parseNote } from '../../../src/core/notes/parseNote';
import { arbitraryNote } from './arbitraryNote';
import { findFaults } from './findFaults';

const runs = { numRuns: 600 };
const anyText = fc.string({ unit: 'binary', maxLength: 300 });

/** A note's findings as plain data, each span by `place`. */
function describeNote(note: Note, place: (span: Span) => unknown): unknown {
  const words = (text: string): string => text.replace(/\r/g, '').replace(/[ \t]+(?=\n|$)/g, '');
  return JSON.parse(
    JSON.stringify({ ...note, text: '', prose: note.prose.map((prose) => ({ ...prose, text: words(prose.text) })) }, (key, value: unknown) => {
      if (key === 'parent' || key === 'section') return typeof value === 'object' && value !== null && 'index' in value ? value.index : value;
      if (key === 'children') return undefined;
      if (isSpan(value) && Object.keys(value).length === 3) return place(value);
      return key === 'rawTitle' && typeof value === 'string' ? words(value) : value;
    }),
  );
}

function isSpan(value: unknown): value is Span {
  return typeof value === 'object' && value !== null && 'from' in value && 'to' in value && 'line' in value;
}

const asIs = ({ from, to, line }: Span): unknown => [from, to, line];
const shifted = (offset: number, lines: number) => ({ from, to, line }: Span): unknown => [from - offset, to - offset, line - lines];

describe('whatever the text', () => {
  test('a note comes out whose parts stand where they say, in order and nested', () => {
    fc.assert(fc.property(fc.oneof(arbitraryNote, anyText), (text) => void expect(findFaults(parseNote('a.md', text))).toEqual([])), { numRuns: 1500 });
  });

  test('lone carriage returns, marks and halves of characters do no harm', () => {
    const odd = fc.string({ unit: fc.constantFrom('\r', '\n', '\ufeff', '\ud83d', '\udc33', '\0', '#', ' ', '`', '-', 'x', '%'), maxLength: 60 });
    fc.assert(fc.property(odd, (text) => void expect(findFaults(parseNote('a.md', text))).toEqual([])), runs);
  });

  test('a file from Windows says the same as one from Unix, on the same lines', () => {
    fc.assert(
      fc.property(arbitraryNote, (text) => {
        const unix = parseNote('a.md', text);
        const breaks = [...text].length > 0 ? [...text.matchAll(/\n/g)].map((match) => match.index) : [];
        const windows = parseNote('a.md', text.replace(/\n/g, '\r\n'));
        const moved = ({ from, to, line }: Span): unknown => [from + breaks.filter((at) => at < from).length, to + breaks.filter((at) => at < to).length, line];
        expect(describeNote(windows, asIs)).toEqual(describeNote(unix, moved));
      }),
      runs,
    );
  });

  test('a byte-order mark moves everything by one and changes nothing', () => {
    fc.assert(
      fc.property(arbitraryNote, (text) => void expect(describeNote(parseNote('a.md', `\ufeff${text}`), shifted(1, 0))).toEqual(describeNote(parseNote('a.md', text), asIs))),
      runs,
    );
  });

  test('frontmatter moves everything down and changes nothing', () => {
    const frontmatter = '---\ntitle: "# x"\naliases: [a, b]\n---\n';
    fc.assert(
      fc.property(arbitraryNote.filter((text) => !text.startsWith('---')), (text) =>
        void expect(describeNote(parseNote('a.md', frontmatter + text), shifted(frontmatter.length, 4))).toEqual(describeNote(parseNote('a.md', text), asIs))),
      runs,
    );
  });
});
