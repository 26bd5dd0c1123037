// A task whose box is not checked: `- [ ] probar tmpfs`.
import { defineRule } from './defineRule';

export const openTask = defineRule({
  id: 'open-task',
  severity: 'info',
  summary: 'A task that is not checked; one that was cancelled (`[-]`) is done.',
  examples: [
    { note: '# Volúmenes\n- [ ] probar tmpfs\n- [x] probar bind mounts', lines: [2] },
    { note: '# Logs\ntext\n* [ ] rotate them\n  1. [/] by size', lines: [3, 4] },
    { note: '- [x] hecho\n- [-] ya no hace falta\n- [curso](https://docs.docker.com/)', lines: [] },
    { note: '```\n- [ ] in code\n```', lines: [] },
  ],
  places: (note) =>
    note.tasks
      .filter((task) => !task.isDone && task.text !== '')
      .map(({ span, section, text }) => ({ span: { ...span, to: endOfLine(note.text, span) }, section, quote: text })),
});

/** A task is selected without what is nested or continued below it. */
function endOfLine(text: string, { from, to }: { readonly from: number; readonly to: number }): number {
  const [line = ''] = text.slice(from, to).split(/[\r\n]/);
  return from + line.trimEnd().length;
}
