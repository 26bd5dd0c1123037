// The map as a Mermaid flowchart, which a code block `mermaid` of a note draws. Dashed is what was only found by reading words.
import type { TopicKind } from '../map/TopicMap';
import { drawnTies } from './drawnTies';
import type { Exporter } from './Exporter';
import { isInferred } from './isInferred';
import { numberTopics } from './numberTopics';
import { plainLabel } from './plainLabel';

const shapes: Readonly<Record<TopicKind, readonly [open: string, close: string]>> = {
  note: ['([', '])'],
  section: ['(', ')'],
  concept: ['{{', '}}'],
  command: ['[', ']'],
  instruction: ['[[', ']]'],
  term: ['[/', '/]'],
  tag: ['>', ']'],
  source: ['[(', ')]'],
};

/** What Mermaid draws unless its host allows more (`maxEdges`). */
const MOST_TIES = 500;

export const mermaid: Exporter = {
  id: 'mermaid',
  extension: 'mmd',
  write: ({ map, words }) => {
    const ids = numberTopics(map);
    const topics = map.topics.map(({ id, label, kind }) => {
      const [open, close] = shapes[kind];
      return `  ${ids.get(id) ?? ''}${open}"${escapeLabel(label || words.untitled)}"${close}`;
    });
    const drawn = drawnTies(map, ids);
    const ties = drawn.map(({ tie, from, to }) => `  ${from} ${isInferred(tie.kind) ? '-.->' : '-->'}|"${escapeLabel(words.ties[tie.kind])}"| ${to}`);
    const remark = drawn.length > MOST_TIES ? [`  %% ${words.manyTies(drawn.length, MOST_TIES)}`] : [];
    return `${['flowchart LR', ...remark, ...topics, ...ties].join('\n')}\n`;
  },
};

/**
 * As codes: whatever Mermaid could take for its own syntax, for HTML or for Markdown. `:` too, since `style x:#1;` within a label loses its
 * semicolon. The letters by which Mermaid marks codes while it reads (`ﬂ°°35¶ß`) are taken apart.
 */
function escapeLabel(text: string): string {
  return plainLabel(text)
    .replace(/ﬂ°/g, 'fl°')
    .replace(/¶ß/g, '¶ ß')
    .replace(/[^\p{L}\p{M}\p{N} ,?!()'/.\-\u00a1-\u{10ffff}]|(?<=^\s*\d+)\.|^\s*-|\/\/|www\./gu, (part) => [...part].map((char) => (char === ' ' ? char : `#${char.codePointAt(0) ?? 0};`)).join(''));
}
