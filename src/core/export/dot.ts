// The map for Graphviz: `dot -Tsvg map.dot`. Shapes tell kinds apart as in the map; what was only found by reading words is dashed.
import type { TopicKind } from '../map/TopicMap';
import { drawnTies } from './drawnTies';
import type { Exporter } from './Exporter';
import { isInferred } from './isInferred';
import { numberTopics } from './numberTopics';
import { plainLabel } from './plainLabel';

const shapes: Readonly<Record<TopicKind, string>> = {
  note: 'ellipse',
  section: 'box',
  concept: 'octagon',
  command: 'cds',
  instruction: 'hexagon',
  term: 'diamond',
  tag: 'house',
  source: 'note',
};

export const dot: Exporter = {
  id: 'dot',
  extension: 'dot',
  write: ({ map, words }) => {
    const ids = numberTopics(map);
    const topics = map.topics.map(({ id, label, kind, path, line }) => `  ${ids.get(id) ?? ''} [label=${quote(label || words.untitled)}, shape=${shapes[kind]}, tooltip=${quote(`${path}:${line}`)}];`);
    const ties = drawnTies(map, ids).map(({ tie, from, to }) => `  ${from} -> ${to} [label=${quote(words.ties[tie.kind])}${isInferred(tie.kind) ? ', style=dashed' : ''}];`);
    const style = ['graph [rankdir=LR, overlap=false, charset="UTF-8"];', 'node [fontname="Helvetica", fontsize=11];', 'edge [fontname="Helvetica", fontsize=9, color="#808080"];'];
    return `digraph map {\n${[...style.map((line) => `  ${line}`), ...topics, ...ties].join('\n')}\n}\n`;
  },
};

/** Within quotes a backslash begins an escape such as \N, the node's own name, and `&` an entity of HTML. */
function quote(text: string): string {
  return `"${plainLabel(text).replace(/\\/g, '\\\\').replace(/"/g, '\\"').replace(/&/g, '&amp;')}"`;
}
