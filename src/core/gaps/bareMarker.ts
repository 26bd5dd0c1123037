// A line or an item that is nothing but a remark to oneself: `completar`, `- falta el ejemplo`, `TODO certificates`.
import type { Note, Span } from '../notes/Note';
import { defineRule } from './defineRule';
import { findRemarks } from './findRemarks';
import type { OwnWords } from './OwnWords';
import { proseLines, type ProseLine } from './proseLines';
import { readIntent } from './readIntent';

// A remark is short; what is longer tells something.
const MOST_WORDS = 14;

const sentence = /\S.*?(?:[.!?](?=\s+[\p{Lu}¿¡])|$)/gu;

const shouted = /^[\s*_=]*(?:TODO|FIXME|XXX|TBD|WIP|PENDIENTE|FALTA|COMPLETAR)(?![\p{L}\p{N}_])/u;

export const bareMarker = defineRule({
  id: 'bare-marker',
  severity: 'info',
  summary: 'A line or an item that is a remark to oneself without parentheses, such as "falta el ejemplo" or "TODO certificates".',
  examples: [
    { note: '# Redes\ncompletar\n\nUna red une contenedores.\nFalta el ejemplo con dos redes.', lines: [2, 5] },
    { note: '- bind mounts\n- hacer práctica de volúmenes\n- revisar esto mejor', lines: [2, 3] },
    { note: '# Logs\nTODO rotate them\nWIP\nStill need to explain the drivers', lines: [2, 3, 4] },
    { note: 'Con tmpfs van en memoria. Falta el ejemplo', lines: [1] },
    { note: 'Todo lo que no se monta se pierde.\nEl método es sencillo.', lines: [] },
    { note: 'Revisar los logs con docker logs ayuda casi siempre.', lines: [] },
    { note: '- añadir un volumen con -v\n- crear una red\n- borrar todo con docker system prune', lines: [] },
    { note: '`TODO` en el código y [completar](x.md) en un enlace.\n> TODO de otra persona', lines: [] },
  ],
  places: (note, { ownWords }) => {
    const elsewhere = placesOfOthers(note);
    return note.prose
      .filter(({ kind }) => kind === 'paragraph' || kind === 'item')
      .flatMap((prose) => {
        const found = proseLines(prose).flatMap(sentencesOf).filter(({ text }) => isBareRemark(text, ownWords));
        if (found.length === 0) return [];
        const others = [...findRemarks(note.text, prose, note.links, ownWords).map(({ span }) => span), ...elsewhere];
        return found
          .filter(({ span }) => !others.some((other) => other.from < span.to && span.from < other.to))
          .map(({ span }) => ({ span, section: prose.section, quote: note.text.slice(span.from, span.to) }));
      });
  },
});

/** What highlights, tasks and list entries say is theirs. */
function placesOfOthers(note: Note): readonly Span[] {
  return [...note.highlights, ...note.tasks, ...note.commands, ...(note.footer ? [note.footer] : [])].map(({ span }) => span);
}

function sentencesOf(line: ProseLine): readonly ProseLine[] {
  const { text, span } = line;
  // Most lines are one.
  if (!/[.!?]\s/.test(text)) return [line];
  return [...text.matchAll(sentence)].map(({ 0: words, index }) => ({ text: words, span: { from: span.from + index, to: span.from + index + words.length, line: span.line } }));
}

function isShort(line: string): boolean {
  let words = 1;
  for (let at = line.indexOf(' '); at >= 0 && words <= MOST_WORDS; at = line.indexOf(' ', at + 1)) words++;
  return words <= MOST_WORDS;
}

function isBareRemark(line: string, ownWords: OwnWords | undefined): boolean {
  if (!isShort(line) || /^[("“«]|\?$/.test(line)) return false;
  if (shouted.test(line)) return true;
  // What follows a comma may speak of anything.
  const intent = readIntent(line.split(/[,;]/, 1)[0] ?? '', ownWords);
  if (!intent) return false;
  const isAboutNote = intent.namesNote || intent.pointsHere;
  if (intent.isAlone) return intent.isVerbAloneTask || intent.kind === 'mark';
  switch (intent.kind) {
    case 'mark':
    case 'owing':
      return isAboutNote || !intent.isOfMachine;
    case 'finishing':
    case 'reviewing':
    case 'adding':
      return isAboutNote && !intent.isOfMachine;
    case 'changing':
      return intent.namesNote && !intent.isOfMachine;
  }
}
