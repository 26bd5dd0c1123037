// The block structure of CommonMark by lezer, its inline parsers taken out: the note format has its own inline pass (readInline),
// and tables are recognised among the paragraphs (readTableRows). Offsets of the tree are exact UTF-16 units.
import { parser } from '@lezer/markdown';

export const blockParser = parser.configure({
  remove: ['LinkReference', 'Escape', 'Entity', 'InlineCode', 'HTMLTag', 'Emphasis', 'HardBreak', 'Link', 'Image', 'LinkEnd'],
});
