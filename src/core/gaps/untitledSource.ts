// A source that is an address and nothing else.
import { hasOwnWords } from '../notes/hasOwnWords';
import { isWebAddress } from '../notes/isWebAddress';
import { sectionAt } from '../notes/sectionAt';
import { defineRule } from './defineRule';

/** Begun and not gone on with. */
const onlyScheme = /^https?:\/\/$/i;

export const untitledSource = defineRule({
  id: 'untitled-source',
  severity: 'info',
  summary: 'A source in the footer that is a bare address, without a word on what stands there.',
  examples: [
    { note: '# Logs\ntext\n## Sources:\n- https://docs.docker.com/engine/logging/\n- [Logging](https://docs.docker.com/engine/logging/)', lines: [4] },
    { note: '# Redes\ntexto\n\n***Fuentes:***\nhttps://docs.docker.com\n- http://', lines: [5, 6] },
    { note: '# Logs\ntext\n## Sources:\n- Manual: https://docs.docker.com/\n- https://docs.docker.com/ (the manual)\n- The course, lesson 3\n- [[Redes]]', lines: [] },
    { note: '# Logs\nsee https://docs.docker.com/', lines: [] },
  ],
  places: (note) =>
    note.sources
      .filter(({ title, url, span }) => (isWebAddress(url) ? title === '' || url.startsWith(title) : url === '' && onlyScheme.test(title)) && !hasOwnWords(/^.*/.exec(note.text.slice(span.to))?.[0] ?? ''))
      .map(({ span, title, url }) => ({ span, section: sectionAt(note, span.from), quote: url || title })),
});
