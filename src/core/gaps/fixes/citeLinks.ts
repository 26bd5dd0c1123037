// Lists the addresses that the text links to below the heading for sources.
import { lineEnds } from '../../edits/lineEnds';
import { escapeMarkdown } from '../../export/escapeMarkdown';
import type { NoteLink } from '../../notes/Note';
import { isWebAddress } from '../../notes/isWebAddress';
import type { Fix } from './Fix';

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
  edits(_gap, { text, links, footer }) {
    const cited = links.filter(isSource).filter((link, index, all) => all.findIndex((other) => addressOf(other) === addressOf(link)) === index);
    if (!footer || cited.length === 0) return [];
    const end = lineEnds.endOf(text, footer.span.to);
    const lineBreak = lineEnds.breakAt(text, end);
    const bullet = emptyItem.exec(text.slice(end))?.[0].length ?? 0;
    return [{ from: end, to: end + bullet, insert: cited.map((link) => `${lineBreak}- ${write(link)}`).join('') }];
  },
};

/** A service on the reader's own machine is no source. */
function isSource({ kind, target }: NoteLink): boolean {
  return kind !== 'embed' && isWebAddress(target) && !/^mailto:|^[a-z]+:\/\/(?:localhost|127\.|0\.0\.0\.0|\[::1\])/i.test(target);
}

function addressOf({ target, subpath }: NoteLink): string {
  return subpath === '' ? target : `${target}#${subpath}`;
}

function write(link: NoteLink): string {
  const address = addressOf(link);
  if (link.kind === 'url' || link.title === address) return address;
  return `[${escapeMarkdown(link.title)}](${/[()\s]/.test(address) ? `<${address}>` : address})`;
}
