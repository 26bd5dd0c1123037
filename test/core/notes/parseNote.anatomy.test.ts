// A whole study note as its writer left it: tags above a rule, levels that jump, lists of commands with two separators, untitled headings, no sources.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parseNote } from '../../../src/core/notes/parseNote';

const text = readFileSync(join(import.meta.dirname, 'Almacenamiento.md'), 'utf8');
const note = parseNote('Docker/Almacenamiento.md', text);

describe('a study note', () => {
  test('is called as its file, and its header says what is to be done with it', () => {
    expect(note.title).toBe('Almacenamiento');
    expect(note.state).toBe('todo');
    expect(note.tags.map(({ name, role, place, span }) => [name, role, place, span.line])).toEqual([
      ['_Todo', 'todo', 'header', 1],
      ['ToTag', 'toTag', 'header', 2],
      ['ToLink', 'toLink', 'header', 2],
    ]);
  });

  test('has exactly the headings that a reader sees, on their lines', () => {
    expect(note.sections.map((section) => section.heading.line)).toEqual([5, 7, 13, 28, 32, 34, 46, 53, 54, 55, 56, 59, 63, 65, 68, 69, 70, 71, 72, 73, 74, 75, 76, 79]);
    expect(note.rules.map((rule) => rule.line)).toEqual([3, 78]);
    expect(note.sections.filter((section) => section.title === '').map((section) => section.heading.line)).toEqual([69, 70, 71, 72, 73, 74, 75, 76]);
  });

  test('nests sections by the nearest heading of a lower level, however the levels jump', () => {
    const parents = note.sections.slice(0, 14).map((section) => section.parent?.title);
    expect(parents).toEqual([
      '', 'ideas sueltas', 'ideas sueltas', 'ideas sueltas', 'ideas sueltas', 'ideas sueltas', 'Comandos', 'ideas sueltas', 'ideas sueltas',
      'que es un punto de montaje y quien lo ve', 'bind vs volumen. (cada uno en su sitio)', 'bind vs volumen. (cada uno en su sitio)',
      'que es un punto de montaje y quien lo ve', 'que es un punto de montaje y quien lo ve',
    ]);
    expect(note.sections[1]?.parent?.parent).toBe(note.preamble);
  });

  test('lists nine commands by either separator, and one of them explains nothing', () => {
    expect(note.commands.map(({ name, separator, span }) => `${span.line} ${name}${separator}`)).toEqual([
      '35 inspect:', '36 create:', '37 cp:', '38 diff:', '39 commit:', '40 volume:', '41 save:', '42 export,', '43 import,',
    ]);
    expect(note.commands.filter((command) => command.description === '').map((command) => command.name)).toEqual(['inspect']);
    expect(note.commands.map((command) => command.section.title)).toEqual(Array.from({ length: 9 }, () => 'Comandos'));
    expect(note.commands[1]?.description).toBe('prepara un contenedor sin arrancarlo, acepta casi todo lo de "run" (comprobar)');
  });

  test('lists five Dockerfile instructions', () => {
    expect(note.instructions.map(({ name, span }) => `${span.line} ${name}`)).toEqual(['48 VOLUME', '49 ADD', '50 WORKDIR', '51 USER', '52 ENV']);
  });

  test('gives each listed term the line that introduces it, though to Markdown that line belongs to the item above', () => {
    expect(note.terms.map(({ caption, term, span }) => `${span.line} ${caption}: ${term}`)).toEqual([
      '16 controladores: overlay2', '17 controladores: btrfs', '18 controladores: zfs', '20 Permisos: lectura', '21 Permisos: escritura', '23 Ambito: local', '24 Ambito: remoto',
    ]);
  });

  test('ends in a footer without a source: the course above is cited nowhere', () => {
    expect(note.footer?.span.line).toBe(79);
    expect(note.footer?.section?.isFooter).toBe(true);
    expect(note.sources).toEqual([]);
    expect(note.links.map(({ title, target, span }) => [title, target, span.line])).toEqual([
      ['Curso de almacenamiento', 'https://training.example.org/learn/almacenamiento-para-contenedores', 4],
    ]);
  });
});
