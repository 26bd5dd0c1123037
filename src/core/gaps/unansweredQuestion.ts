// A question that nothing answers: a heading that asks and has nothing below it, `**Pregunta:** …`, `Q: …`, an item of a list of questions.
import { foldText } from '../notes/foldText';
import { lineStartOf } from '../notes/lineStartOf';
import type { Note, Prose, Section } from '../notes/Note';
import { defineRule, type FoundPlace } from './defineRule';
import { hasContent } from './hasContent';
import { noWords } from './noWords';
import type { OwnWords } from './OwnWords';
import { proseLines, type ProseLine } from './proseLines';

const label = /^[\s*_=]*(?:(?:preguntas?|questions?|dudas?)(?:[\s*_]*\d+)?|[pq]\d*)[\s*_]*[:.)][\s*_=]*/i;
const anyLabel = /^[\s*_=]*[\p{L}\p{N} ]{1,40}[\s*_]*:[\s*_=]*/u;
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
  places: (note, { ownWords = noWords }) => [
    ...note.sections.filter((section) => isOpenHeading(note, section)).map((section) => ({ span: section.heading, section, quote: section.title })),
    ...findOpenLines(note, ownWords),
  ],
});

function isOpenHeading(note: Note, section: Section): boolean {
  return /\?\s*$/.test(section.title) && section.children.length === 0 && !hasContent(note, section.own);
}

interface Line extends ProseLine {
  readonly prose: Prose;
}

function findOpenLines(note: Note, ownWords: OwnWords): readonly FoundPlace[] {
  const lines = note.prose.filter(({ kind }) => kind === 'paragraph' || kind === 'item').flatMap((prose) => proseLines(prose).map(({ text, span }): Line => ({ text, span, prose })));
  let isList = false;
  return lines.flatMap((line, at) => {
    const { text, prose } = line;
    const marked = readLabel(text, ownWords);
    const rest = text.slice(marked.length);
    if (marked !== '' && rest.trim() === '') {
      isList = true;
      return [];
    }
    if (prose.kind !== 'item') isList = false;
    const isQuestion = marked !== '' ? rest.includes('?') || !/^[\s*_=]*[pq]\d*[\s*_]*[:.)]/i.test(marked) : isList && /\?[\s*_=]*$/.test(text);
    if (!isQuestion || isAnswered(note, rest, line, { following: lines.slice(at + 1, at + 3), ownWords })) return [];
    return [{ span: line.span, section: prose.section, quote: note.text.slice(line.span.to - rest.length, line.span.to) }];
  });
}

interface Below {
  readonly following: readonly Line[];
  readonly ownWords: OwnWords;
}

function isAnswered(note: Note, question: string, line: Line, { following: [next, after], ownWords }: Below): boolean {
  const behind = question.slice(question.lastIndexOf('?') + 1).replace(/[\s*_=]+/g, '');
  if (question.includes('?') && behind !== '') return true;
  if (!next || next.prose.section !== line.prose.section) return false;
  const given = answer.exec(next.text);
  // `R:` with the answer on its own line below.
  if (given) return (given[1] ?? '').trim() !== '' || (after !== undefined && after.prose === next.prose);
  if (readLabel(next.text, ownWords) !== '') return false;
  return next.prose === line.prose || indentOf(note, next) > indentOf(note, line) || (next.prose.kind === 'paragraph' && line.prose.kind === 'paragraph');
}

/** `**Pregunta 2:** `, with the blanks behind it; '' where the line has none. */
function readLabel(text: string, { more, fewer }: OwnWords): string {
  const marked = label.exec(text)?.[0] ?? '';
  if (more.length + fewer.length === 0) return marked;
  const own = anyLabel.exec(text)?.[0] ?? '';
  const word = foldText(own).replace(/[^\p{L}\p{N} ]/gu, '').trim();
  return more.includes(word) ? own : fewer.includes(word) ? '' : marked;
}

/** How far in a line stands. */
function indentOf(note: Note, { span }: ProseLine): number {
  return /^[ \t]*/.exec(note.text.slice(lineStartOf(note.text, span.from), span.from))?.[0].length ?? 0;
}
