// The ties as a table by RFC 4180: one row for each, with what its ends are called and where it is said.
import { drawnTies } from './drawnTies';
import type { Exporter } from './Exporter';
import { isInferred } from './isInferred';
import { plainLabel } from './plainLabel';

const columns = ['from', 'from kind', 'tie', 'to', 'to kind', 'found by', 'path', 'line', 'from id', 'to id'];

export const csv: Exporter = {
  id: 'csv',
  extension: 'csv',
  write: ({ map, words }) => {
    const topics = new Map(map.topics.map((topic) => [topic.id, topic]));
    const ids = new Map(map.topics.map(({ id }) => [id, id]));
    const rows = drawnTies(map, ids).map(({ tie }) => {
      const [from, to] = [topics.get(tie.from), topics.get(tie.to)];
      const labelOf = (label: string | undefined): string => label || words.untitled;
      return [labelOf(from?.label), from?.kind ?? '', tie.kind, labelOf(to?.label), to?.kind ?? '', isInferred(tie.kind) ? 'words' : 'note', tie.path, String(tie.line), tie.from, tie.to];
    });
    return [columns, ...rows].map((row) => `${row.map(writeCell).join(',')}\r\n`).join('');
  },
};

/** A spreadsheet runs what begins with one of these as a formula, and a note may come from a stranger: an apostrophe makes it text. */
const formula = /^\s*[=+\-@\uff1d\uff0b\uff0d\uff20]/;

function writeCell(value: string): string {
  const text = plainLabel(value);
  const safe = formula.test(text) ? `'${text}` : text;
  return /[",\s';]/.test(safe) ? `"${safe.replace(/"/g, '""')}"` : safe;
}
