// The block structure of CommonMark by lezer, offsets exact in UTF-16 units. Inline parsing is left out, the note format has an inline pass of its
// own (readInline), and tables are recognised among the paragraphs (readTableRows).
import { parser } from '@lezer/markdown';

export const blockParser = parser.configure({});
// With all its inline parsers removed lezer would still step through every character of every paragraph.
blockParser.parseInline = () => [];
