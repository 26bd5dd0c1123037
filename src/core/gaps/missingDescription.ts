// A command in a list of explained commands that says nothing of itself: `- search:`.
import { defineRule } from './defineRule';

export const missingDescription = defineRule({
  id: 'missing-description',
  severity: 'warning',
  summary: 'An item of a command list without a description, in a list where separators promise one.',
  examples: [
    { note: '# Comandos\n- pull:\n- push: sube una imagen\n- logs, muestra la salida', lines: [2] },
    { note: '## Commands\n- run: starts a container\n- wait\n- `kill`:', lines: [3, 4] },
    { note: '## Comandos\n- ps, \n- rm, borra un contenedor', lines: [2] },
    { note: '## Commands\n- run\n- ps\n- stop', lines: [] },
    { note: '## Commands\n- run:\n  starts a container\n- ps: lists', lines: [] },
    { note: '## Comandos\n- run: arranca un contenedor\n- exec: ejecuta en uno que ya corre', lines: [] },
  ],
  places: (note) => {
    const explained = new Set(note.commands.filter((command) => command.separator !== '').map((command) => command.section.index));
    return note.commands
      .filter((command) => command.description === '' && explained.has(command.section.index))
      .map((command) => ({ span: command.nameSpan, section: command.section, quote: command.name }));
  },
});
