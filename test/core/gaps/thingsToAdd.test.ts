import { describe, expect, test } from 'vitest';
import { thingsToAdd } from '../../../src/core/gaps/thingsToAdd';
import { parseNote } from '../../../src/core/notes/parseNote';

const isBacklog = (title: string): boolean => thingsToAdd.find(parseNote('note.md', `# Redes\ntexto\n### ${title}\n- DNS`)).length > 0;

describe('a list of what the note lacks', () => {
  test.each([
    'cosas que añadir', 'Cosas que anadir', 'COSAS POR AÑADIR:', 'cosas a añadir', 'cosas para agregar', 'Cosas que faltan', 'cosas que faltan por explicar', 'otras cosas que meter', 'temas pendientes',
    'Por hacer', 'Pendiente', '**Pendientes**', 'pendiente de hacer', 'Lo que falta', 'Falta', 'Tareas', 'cosas que añadir a esta nota', 'cosas que me falta mirar',
    'To do', 'TODO', 'To-do list', 'Todos', 'Things to add', 'things still to write', 'Things I want to add', 'Still to add', 'Left to do', 'Missing parts', 'Backlog', 'what is missing',
  ])('%s', (title) => {
    expect(isBacklog(title)).toBe(true);
  });
});

describe('a topic', () => {
  test.each(['Cosas que hace Docker', 'Todo sobre redes', 'Todos los comandos', 'Things to know', 'Añadir un volumen', 'Tareas programadas', 'Falta de memoria', 'Missing images', 'To do so', 'Pendientes de los nodos'])('%s', (title) => {
    expect(isBacklog(title)).toBe(false);
  });
});
