// Parses a note's body to a lezer tree whose offsets are those of the whole note: the frontmatter is blanked out, not cut off.
import type { Tree } from '@lezer/common';
import { GFM, parser } from '@lezer/markdown';
import { obsidianMarkdown } from './obsidianMarkdown';

const noteParser = parser.configure([GFM, obsidianMarkdown, { remove: ['Subscript', 'Superscript'] }]);

export function parseTree(text: string, contentStart: number): Tree {
  const blank = text.slice(0, contentStart).replace(/[^\n]/g, ' ');
  return noteParser.parse(blank + text.slice(contentStart));
}
