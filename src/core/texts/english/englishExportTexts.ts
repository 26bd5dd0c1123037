// The English words of what leaves the map.
import type { ExportTexts } from '../ExportTexts';
import { englishMapTexts } from './englishMapTexts';

export const englishExportTexts: ExportTexts = {
  words: {
    untitled: englishMapTexts.untitled,
    ties: {
      contains: 'contains',
      defines: 'defines',
      tagged: 'tagged',
      'links to': 'links to',
      cites: 'cites',
      mentions: 'mentions',
      about: 'about',
      'is a': 'is a',
      'part of': 'part of',
      uses: 'uses',
      creates: 'creates',
      'isolates with': 'isolates with',
      'contrasts with': 'contrasts with',
    },
    kindsOfMany: englishMapTexts.kindsOfMany,
    nothing: 'There are no topics yet.',
    manyTies: (ties, limit) => `${ties} ties: Mermaid draws at most ${limit} unless maxEdges allows more. Export a part of the map.`,
  },
  formats: {
    canvas: 'Canvas',
    mermaid: 'Mermaid flowchart',
    dot: 'Graphviz DOT',
    json: 'JSON file',
    csv: 'Ties as CSV',
    moc: 'Map of contents',
  },
  picture: (format) => `Picture (${format})`,
  copy: (format) => `Copy: ${format}`,
  copied: (format) => `Copied: ${format}`,
  saved: (path) => `Written: ${path}`,
  failed: (reason) => `Nothing was written (${reason}).`,
  fileName: 'Topic map',
  contentsName: 'Map of contents',
  createContents: 'Create a map of contents note',
  updateContents: 'Update the map of contents in this note',
  updated: 'The map of contents is up to date.',
  problems: {
    noEnd: (line) => `The map of contents that begins on line ${line} has no end mark. Put the end mark back, or delete the mark on that line.`,
    noStart: (line) => `Line ${line} ends a map of contents that does not begin anywhere. Put the mark of its beginning back, or delete that line.`,
    unclosed: (line) => `The block of code that begins on line ${line} never ends, so the map of contents would become code. Close the block first.`,
    twice: (line) => `On line ${line} a second map of contents begins. A note holds one: delete the other with both of its marks.`,
  },
};
