// A topic is known again after its note or heading got another name, and never taken for another.
import { expect, test } from 'vitest';
import { buildTopicMap } from '../../../src/core/map/buildTopicMap';
import { parseNote } from '../../../src/core/notes/parseNote';
import { followRenames } from '../../../src/core/layout/followRenames';

type Vault = Readonly<Record<string, string>>;

const topicsOf = (vault: Vault) => buildTopicMap(Object.entries(vault).map(([path, text]) => parseNote(path, text))).topics;
const follow = (before: Vault, after: Vault): Record<string, string> => Object.fromEntries(followRenames(topicsOf(before), topicsOf(after)));

const redes = '# Redes\ntexto\n## Puentes\nuno\n## Overlay\ndos\n';

test('a note with another name is the same, and so are its headings', () => {
  expect(follow({ 'Redes.md': redes, 'b.md': 'x' }, { 'docker/Redes (2).md': redes, 'b.md': 'x' })).toEqual({
    'note:docker/Redes (2).md': 'note:Redes.md',
    'section:docker/Redes (2).md#Redes': 'section:Redes.md#Redes',
    'section:docker/Redes (2).md#Redes#Puentes': 'section:Redes.md#Redes#Puentes',
    'section:docker/Redes (2).md#Redes#Overlay': 'section:Redes.md#Redes#Overlay',
  });
});

test('a folder with another name keeps its notes apart by their headings', () => {
  const volumes = '# Volúmenes\ntexto';
  expect(follow({ 'a/x.md': redes, 'a/y.md': volumes }, { 'b/x.md': redes, 'b/y.md': volumes })).toMatchObject({ 'note:b/x.md': 'note:a/x.md', 'note:b/y.md': 'note:a/y.md' });
});

test('notes without headings that go and come at once are not guessed', () => {
  expect(follow({ 'a.md': 'x', 'b.md': 'y' }, { 'c.md': 'x', 'd.md': 'y' })).toEqual({});
});

test('a heading with another name is the same, with all that stands below', () => {
  expect(follow({ 'Redes.md': redes }, { 'Redes.md': redes.replace('# Redes', '# Las redes') })).toEqual({
    'section:Redes.md#Las redes': 'section:Redes.md#Redes',
    'section:Redes.md#Las redes#Puentes': 'section:Redes.md#Redes#Puentes',
    'section:Redes.md#Las redes#Overlay': 'section:Redes.md#Redes#Overlay',
  });
});

test('two headings with other names are told apart by their lines', () => {
  expect(follow({ 'Redes.md': redes }, { 'Redes.md': redes.replace('Puentes', 'Bridge').replace('Overlay', 'Superpuesta') })).toEqual({
    'section:Redes.md#Redes#Bridge': 'section:Redes.md#Redes#Puentes',
    'section:Redes.md#Redes#Superpuesta': 'section:Redes.md#Redes#Overlay',
  });
});

test('a heading that came and one that went elsewhere have nothing to do with each other', () => {
  expect(follow({ 'a.md': '# A\n## Uno\nx', 'b.md': '# B\ny' }, { 'a.md': '# A\nx', 'b.md': '# B\ny\n## Dos\nz' })).toEqual({});
});
