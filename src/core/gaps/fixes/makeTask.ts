// Makes a task of what the note tells its writer to do: it stays to be done, and no longer stands in the words that a reader reads.
import { lineEnds } from '../../edits/lineEnds';
import type { NoteEdit } from '../../edits/NoteEdit';
import type { Note, Section } from '../../notes/Note';
import type { Gap } from '../Gap';
import { hasContent } from '../hasContent';
import { doMerge } from './doMerge';
import { endOfNotes } from './endOfNotes';
import { findMarkerWords } from './findMarkerWords';
import type { Fix } from './Fix';
import { removeWords } from './removeWords';
import { writeBelow } from './writeBelow';

const mark = /^(?:TODO|FIXME|XXX|TBD|WIP|PENDIENTE)(?:[ \t]*:|[ \t])\s*(?=\S)/;
/** What may stand beside a remark that is all that its item says. */
const box = /^\s*(?:\[.?\])?\s*$/;
const lineStart = /(?:\r\n?|\n)(?=[ \t]*\S)/g;
const bullet = /^([ \t]*)([-*+]|\d+[.)])([ \t]+)/;

export const makeTask: Fix = {
  kind: 'make-task',
  rules: ['marker', 'highlighted-instruction', 'bare-marker', 'marker-in-heading', 'todo-heading', 'things-to-add'],
  summary: 'Makes a task of a remark, below its line, or of a heading, with what stands below it as its notes.',
  examples: [
    { note: '# Logs\nDocker keeps them as JSON (check this).\n\nMore.\n', fixed: '# Logs\nDocker keeps them as JSON.\n- [ ] check this\n\nMore.\n' },
    { note: '- pause: los congela (revisar esto)\n- kill: los mata\n', fixed: '- pause: los congela\n  - [ ] revisar esto\n- kill: los mata\n' },
    { note: '1. (completar)\n2. dos\n', fixed: '1. [ ] completar\n2. dos\n' },
    { note: 'uno\n\nTODO: certificates\n', fixed: 'uno\n\n- [ ] certificates\n' },
    { note: 'Un proceso (revisar esto)\nEstados\n- creado\n', fixed: 'Un proceso\n- [ ] revisar esto\n\nEstados\n- creado\n' },
    { note: '# Capas\nCada instrucción hace una. ==Meter una práctica con dive==\n', fixed: '# Capas\nCada instrucción hace una.\n- [ ] Meter una práctica con dive\n' },
    { note: '# Redes\nUna red une contenedores.\nFalta el ejemplo con dos redes.\n- TODO certificates\n', fixed: '# Redes\nUna red une contenedores.\n- [ ] Falta el ejemplo con dos redes.\n- [ ] certificates\n' },
    { note: '## Volúmenes (completar)\ntexto\n', fixed: '## Volúmenes\n- [ ] completar\n\ntexto\n' },
    { note: '## Networks WIP\ntext\n', fixed: '## Networks WIP\ntext\n' },
    { note: '# Redes\ntexto\n## Meter un ejemplo de varias etapas\n- tres etapas bastan\n\n- - -\n## ***Sources:***\nel curso\n', fixed: '# Redes\ntexto\n- [ ] Meter un ejemplo de varias etapas\n  - tres etapas bastan\n\n- - -\n## ***Sources:***\nel curso\n' },
    { note: '## TODO: explain mirrors\nVolumes\n===\ntext', fixed: '- [ ] explain mirrors\n\nVolumes\n===\ntext' },
    { note: '## cosas que añadir\n- espejos\n\n## DNS\ntexto\n', fixed: '- [ ] cosas que añadir\n  - espejos\n\n## DNS\ntexto\n' },
    { note: '> Docker (revisar esto)\n\n| a | b (completar) |\n|---|---|\n', fixed: '> Docker (revisar esto)\n\n| a | b (completar) |\n|---|---|\n' },
  ],
  edits(gap, note) {
    switch (gap.rule) {
      case 'marker':
      case 'highlighted-instruction':
      case 'bare-marker':
        return fromText(gap, note);
      case 'marker-in-heading':
        return fromTitle(gap, note);
      case 'things-to-add':
        return hasContent(note, gap.section.own) ? fromHeading(gap.section, note, endOfNotes(note, gap.section)) : [];
      default:
        return fromHeading(gap.section, note, endOfNotes(note, gap.section));
    }
  },
};

function fromText({ span, quote }: Gap, note: Note): readonly NoteEdit[] {
  const { text } = note;
  const prose = note.prose.find((each) => each.span.from <= span.from && span.to <= each.span.to);
  if (!prose || (prose.kind !== 'paragraph' && prose.kind !== 'item')) return [];
  const start = lineEnds.startOf(text, prose.span.from);
  const line = text.slice(start, lineEnds.endOf(text, prose.span.from)).replace('\ufeff', '');
  if (line.trimStart().startsWith('>')) return [];
  const [, outer = '', sign = '', blanks = ''] = bullet.exec(line) ?? [];
  const words = quote.replace(mark, '');
  if (sign === '' && isIndented(text, lineEnds.endOf(text, prose.span.to))) return [];
  const rest = text.slice(prose.span.from, span.from) + text.slice(span.to, prose.span.to);
  if (box.test(rest)) {
    const isTask = /\[.?\]\s*$/.test(text.slice(start, span.from));
    return [{ from: span.from, to: span.to, insert: isTask ? words : sign === '' ? `- [ ] ${words}` : `[ ] ${words}` }];
  }
  // As deep as the item's own words, so that the task is part of it.
  const indent = sign === '' ? (/^[ \t]*/.exec(line)?.[0] ?? '') : outer + (blanks.includes('\t') ? '\t' : ' '.repeat(sign.length + blanks.length));
  // The last line of a paragraph may introduce the list below it: a task there would be one of what it lists.
  const next = prose.span.to + lineEnds.breakAt(text, prose.span.to).length;
  const at = bullet.test(text.slice(next, lineEnds.endOf(text, next))) && sign === '' ? span.to : prose.span.to;
  return [...removeWords(text, span, prose.span), writeBelow(text, at, `${indent}- [ ] ${words}`)];
}

function fromTitle(gap: Gap, note: Note): readonly NoteEdit[] {
  const { text } = note;
  const { titleSpan, heading, own } = gap.section;
  const words = findMarkerWords(gap, note);
  // A bare `WIP` says nothing that could be done.
  if (words.from !== gap.span.from) return [];
  if (text.slice(titleSpan.from, words.from) + text.slice(words.to, titleSpan.to) === '') return hasContent(note, own) ? [] : [{ from: heading.from, to: heading.to, insert: `- [ ] ${gap.quote}` }];
  return isIndented(text, heading.to) ? [] : [...removeWords(text, words, titleSpan), writeBelow(text, heading.to, `- [ ] ${gap.quote}`)];
}

function fromHeading({ heading, titleSpan }: Section, note: Note, end: number): readonly NoteEdit[] {
  const { text } = note;
  if (isIndented(text, end)) return [];
  const lead = mark.exec(text.slice(titleSpan.from, titleSpan.to))?.[0].length ?? 0;
  const next = lineEnds.endOf(text, end) + lineEnds.breakAt(text, end).length;
  const isSwallowed = doMerge('- [ ]', text.slice(next, lineEnds.endOf(text, next)));
  const indents = [...text.slice(heading.to, end).matchAll(lineStart)].map(({ index, 0: { length } }) => heading.to + index + length);
  const edits = [
    { from: heading.from, to: titleSpan.from + lead, insert: '- [ ] ' },
    { from: titleSpan.to, to: heading.to, insert: '' },
    ...indents.map((at) => ({ from: at, to: at, insert: '  ' })),
    { from: end, to: end, insert: isSwallowed ? lineEnds.breakAt(text, end) : '' },
  ];
  return edits.filter(({ from, to, insert }) => from < to || insert !== '');
}

/** Whether what comes next is indented so far that it would become part of a task above it. */
function isIndented(text: string, at: number): boolean {
  return /^(?: {2,}|\t)\S/.test(text.slice(at).replace(/^(?:[ \t]*(?:\r\n?|\n))+/, ''));
}
