// A section that says next to nothing: a word or two, or a link alone.
import type { Note, Section } from '../notes/Note';
import { defineRule } from './defineRule';
import { findRemarks } from './findRemarks';
import { hasContent } from './hasContent';

const FEWEST_WORDS = 5;

export const stubSection = defineRule({
  id: 'stub-section',
  severity: 'info',
  summary: 'A section of fewer than five words, or of a link alone; code, pictures, tables and lists of names say enough.',
  examples: [
    { note: '## Puertos\nver curso\n## Redes\nUnen contenedores entre sí y los aíslan.', lines: [1] },
    { note: '# Logs\n## Drivers\n[the docs](https://docs.docker.com/engine/logging/)\n## Rotation\nhttps://docs.docker.com/', lines: [2, 4] },
    { note: '## Puertos\nalgo (completar)', lines: [] },
    { note: '## Puertos\n```bash\ndocker port web\n```', lines: [] },
    { note: '## Redes\n- bridge\n- host\n## Filtros\n`docker ps -q`', lines: [] },
    { note: '## Esquema\n![[capas.png]]\n## Tabla\n| a | b |\n|---|---|\n| 1 | 2 |', lines: [] },
    { note: '## Ver también\n- [[Capas]]\n- [[Redes]]', lines: [] },
    { note: '## Redes\ncasi nada\n### Puente\nUna red privada en la máquina.', lines: [] },
  ],
  places: (note) =>
    note.sections
      .filter((section) => !section.isFooter && !section.parent?.isFooter && section.title !== '' && section.children.length === 0 && isStub(note, section))
      .map((section) => ({ span: section.heading, section, quote: section.title })),
});

function isStub(note: Note, section: Section): boolean {
  const { from, to } = section.own;
  if (note.footer && note.footer.span.from >= from && note.footer.span.from < to) return false;
  if (!hasContent(note, section.own)) return false;
  const isHere = (thing: { readonly span: { readonly from: number } }): boolean => thing.span.from >= from && thing.span.from < to;
  if ([note.blocks, note.commands, note.instructions, note.terms, note.tasks, note.keptOutputs, note.inlineCodes].some((things) => things.some(isHere))) return false;
  if (note.links.some((link) => link.kind === 'embed' && isHere(link))) return false;
  const prose = note.prose.filter((part) => part.kind !== 'heading' && isHere(part));
  if (prose.some(({ kind }) => kind === 'table' || kind === 'callout' || kind === 'quote')) return false;
  // What is missing was said already.
  if (prose.some((part) => findRemarks(note.text, part, note.links).length > 0)) return false;
  const links = note.links.filter(isHere);
  // What a link shows is no word of the section where the link is all there is.
  const own = prose.map((part) => withoutLinks(part.text, part.span.from, links)).join(' ');
  const words = prose.map(({ text }) => text).join(' ');
  return countWords(own) === 0 ? links.length < 2 : countWords(words) < FEWEST_WORDS;
}

function withoutLinks(text: string, from: number, links: Note['links']): string {
  let rest = text;
  for (const { span } of links) {
    const [start, end] = [Math.max(0, span.from - from), Math.max(0, span.to - from)];
    rest = rest.slice(0, start) + ' '.repeat(Math.max(0, Math.min(end, rest.length) - start)) + rest.slice(end);
  }
  return rest;
}

const countWords = (text: string): number => text.match(/[\p{L}\p{N}][^\s]*/gu)?.length ?? 0;
