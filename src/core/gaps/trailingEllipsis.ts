// A line that breaks off in three dots: `- image: maneja imágenes, como borrar, subir ...`.
import { defineRule } from './defineRule';
import { proseLines } from './proseLines';

const dots = /(?:\.{3,}|…)[\s*_=)]*$/;

export const trailingEllipsis = defineRule({
  id: 'trailing-ellipsis',
  severity: 'info',
  isOffByDefault: true,
  summary: 'A line or an item that ends in three dots.',
  examples: [
    { note: '- inspect: lo cuenta todo, redes puertos ...\n- ps: lista', lines: [1] },
    { note: '# Logs\nThere are drivers for files, journald…\nand more.', lines: [2] },
    { note: '# Logs\nThey go to a file... or to a driver.\n```\nseq 1 3 ...\n```', lines: [] },
    { note: '# Y entonces...\ntexto', lines: [] },
  ],
  places: (note) =>
    note.prose
      .filter(({ kind }) => kind === 'paragraph' || kind === 'item')
      .flatMap((prose) => proseLines(prose).filter(({ text }) => dots.test(text)).map(({ span, text }) => ({ span, section: prose.section, quote: text }))),
});
