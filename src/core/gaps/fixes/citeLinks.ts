// Lists the addresses that the text links to below the heading for sources.
import { lineEnds } from '../../edits/lineEnds';
import type { Fix } from './Fix';
import { writeSources } from './writeSources';

const emptyItem = /^(?:\r\n|\n)[ \t]*[-*+][ \t]*(?=\r|\n|$)/;

export const citeLinks: Fix = {
  kind: 'cite-links',
  rules: ['missing-sources'],
  summary: 'Lists the addresses that the text links to as sources.',
  examples: [
    { note: '[Curso de redes](https://training.example.org/redes\n# Redes\nsee https://docs.docker.com/network/ and [[Docker]]\n- - -\n## ***Sources:***\n', fixed: '[Curso de redes](https://training.example.org/redes\n# Redes\nsee https://docs.docker.com/network/ and [[Docker]]\n- - -\n## ***Sources:***\n- [Curso de redes](https://training.example.org/redes)\n- https://docs.docker.com/network/\n' },
    { note: '# Redes\n[curso](https://a.example) y [otra vez](https://a.example)\n#### Fuentes\n- ', fixed: '# Redes\n[curso](https://a.example) y [otra vez](https://a.example)\n#### Fuentes\n- [curso](https://a.example)' },
    { note: '# Logs\ntext\n\n---\n***Sources:***', fixed: '# Logs\ntext\n\n---\n***Sources:***' },
  ],
  edits(_gap, note) {
    const { text, footer } = note;
    const items = writeSources(note);
    if (!footer || items.length === 0) return [];
    const end = lineEnds.endOf(text, footer.span.to);
    const lineBreak = lineEnds.breakAt(text, end);
    const bullet = emptyItem.exec(text.slice(end))?.[0].length ?? 0;
    return [{ from: end, to: end + bullet, insert: items.map((item) => lineBreak + item).join('') }];
  },
};
