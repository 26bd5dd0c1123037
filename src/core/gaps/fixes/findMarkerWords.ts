// Where a remark stands, its parentheses included: the gap of a trailing mark (`## Networks TODO`) spans the whole title.
import type { Note } from '../../notes/Note';
import type { Range } from '../../notes/Range';
import type { Gap } from '../Gap';

export function findMarkerWords({ span, section, quote }: Gap, { text }: Note): Range {
  const { titleSpan } = section;
  const written = text.slice(span.from, span.to);
  const at = written.lastIndexOf(quote);
  if (span.from !== titleSpan.from || span.to !== titleSpan.to || at <= 0 || written.slice(0, at).trim() === '(') return span;
  return { from: span.from + at, to: span.from + at + quote.length };
}
