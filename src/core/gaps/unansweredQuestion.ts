// A question that nothing answers: a heading that asks and has nothing below it, `**Pregunta:** …`, `Q: …`, an item of a list of questions.
import { lineStartOf } from '../notes/lineStartOf';
import type { Note, Prose, Section } from '../notes/Note';
import { defineRule, type FoundPlace } from './defineRule';
import { hasContent } from './hasContent';
import { proseLines, type ProseLine } from './proseLines';

const label = /^[\s*_=]*(?:(?:preguntas?|questions?|dudas?)(?:[\s*_]*\d+)?|[pq]\d*)[\s*_]*[:.)][\s*_=]*/i;
const answer = /^[\s*_=>]*(?:(?:respuestas?|answers?|soluci[oó]n|solution)|[ra]\d*)[\s*_]*[:.)][\s*_=]*(.*)$/i;

export const unansweredQuestion = defineRule({
  id: 'unanswered-question',
  severity: 'warning',
  summary: 'A question without an answer: a heading with nothing below it, or a line or item marked as a question that no answer follows.',
  supersedes: ['empty-section'],
  examples: [
    { note: '## ¿Qué es un contexto?\n## ¿Qué es una red?\nUne contenedores.', lines: [1] },
    { note: '# Redes\n**Pregunta:** ¿por qué no resuelve nombres?\n\n**Pregunta:** ¿y con una propia?\nR: con una propia sí', lines: [2] },
    { note: '# Logs\n**Questions:**\n- Where are they kept?\n- Who rotates them?\n  - nobody by default', lines: [3] },
    { note: 'Q: What is a digest?\nA:\n\nQ: What is a tag?\nA: a name that moves', lines: [1] },
    { note: '# ¿Y los puertos?\n## Publicar\ncon -p', lines: [] },
    { note: '¿Por qué capas? Porque se comparten.\n\nWhy layers? They are shared.', lines: [] },
  ],
  places: (note) => [...note.sections.filter((section) => isOpenHeading(note, section)).map((section) => ({ span: section.heading, section, quote: section.title })), ...findOpenLines(note)],
});

function isOpenHeading(note: Note, section: Section): boolean {
  return /\?\s*$/.test(section.title) && section.children.length === 0 && !hasContent(note, section.own);
}

interface Line extends ProseLine {
  readonly prose: Prose;
}

function findOpenLines(note: Note): readonly FoundPlace[] {
  const lines = note.prose.filter(({ kind }) => kind === 'paragraph' || kind === 'item').flatMap((prose) => proseLines(prose).map(({ text, span }): Line => ({ text, span, prose })));
  let isList = false;
  return lines.flatMap((line, at) => {
    const { text, prose } = line;
    const marked = label.exec(text);
    const rest = marked ? text.slice(marked[0].length) : text;
    if (marked && rest.trim() === '') {
      isList = true;
      return [];
    }
    if (prose.kind !== 'item') isList = false;
    const isQuestion = marked ? rest.includes('?') || /^[\s*_=]*(?:preg|ques|dud)/i.test(text) : isList && /\?[\s*_=]*$/.test(text);
    if (!isQuestion || isAnswered(note, rest, line, lines.slice(at + 1, at + 3))) return [];
    return [{ span: line.span, section: prose.section, quote: note.text.slice(line.span.to - rest.length, line.span.to) }];
  });
}

function isAnswered(note: Note, question: string, line: Line, [next, after]: readonly Line[]): boolean {
  const behind = question.slice(question.lastIndexOf('?') + 1).replace(/[\s*_=]+/g, '');
  if (question.includes('?') && behind !== '') return true;
  if (!next || next.prose.section !== line.prose.section) return false;
  const given = answer.exec(next.text);
  // `R:` with the answer on its own line below.
  if (given) return (given[1] ?? '').trim() !== '' || (after !== undefined && after.prose === next.prose);
  if (label.test(next.text)) return false;
  return next.prose === line.prose || indentOf(note, next) > indentOf(note, line) || (next.prose.kind === 'paragraph' && line.prose.kind === 'paragraph');
}

/** How far in a line stands. */
function indentOf(note: Note, { span }: ProseLine): number {
  return /^[ \t]*/.exec(note.text.slice(lineStartOf(note.text, span.from), span.from))?.[0].length ?? 0;
}
