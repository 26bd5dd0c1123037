// Links that lead nowhere are gaps once the whole vault is known, and follow what happens to the notes they name.
import { expect, test } from 'vitest';
import { judgeWholeVault } from '../../src/services/judgeWholeVault';
import { NotebookIndex } from '../../src/services/NotebookIndex';

const redes = '# Redes\nlo del DNS está en [[DNS]] y en [[Logs#Drivers]]\n[[#Redes]] [[Redes#Redes]] ![[nada.png]] [web](https://docs.docker.com/)\n';

function open(texts: readonly (readonly [string, string])[]) {
  const index = new NotebookIndex();
  index.refreshAll(texts);
  judgeWholeVault(index);
  const lost = (path = 'Redes.md'): string[] => (index.notebook.gaps.get(path) ?? []).filter(({ rule }) => rule === 'broken-link').map(({ quote }) => quote);
  return { index, lost };
}

test('before the vault was read whole no link is lost', () => {
  const index = new NotebookIndex();
  index.refresh('Redes.md', redes);
  expect(index.notebook.gaps.get('Redes.md')?.map(({ rule }) => rule)).toEqual([]);
});

test('a link is lost until its note is there, and again when it goes', () => {
  const { index, lost } = open([['Redes.md', redes]]);
  expect(lost()).toEqual(['DNS', 'Logs#Drivers']);
  index.refresh('cursos/dns.md', '# DNS\nNombres de contenedores en una red.\n');
  expect(lost()).toEqual(['Logs#Drivers']);
  index.rename('cursos/dns.md', 'cursos/nombres.md');
  expect(lost()).toEqual(['DNS', 'Logs#Drivers']);
});

test('a heading is lost when it changes its words', () => {
  const { index, lost } = open([['Redes.md', redes], ['DNS.md', ''], ['Logs.md', '# Drivers\ntexto']]);
  expect(lost()).toEqual([]);
  index.refresh('Logs.md', '# Controladores\ntexto');
  expect(lost()).toEqual(['Logs#Drivers']);
  index.refresh('Logs.md', '# Controladores\notro texto\n## Drivers');
  expect(lost()).toEqual([]);
  index.remove('Logs.md');
  expect(lost()).toEqual(['Logs#Drivers']);
});

test('a new note may link to itself', () => {
  const { index, lost } = open([['Otra.md', '']]);
  index.refresh('Redes.md', '# Redes\nver [[Redes#Redes]] y [[Redes]] y [[Redes#Puente]]\n');
  expect(lost()).toEqual(['Redes#Puente']);
});

test('an ignore of a link that leads somewhere is unneeded, which only the whole vault shows', () => {
  const { index } = open([['Redes.md', '# Redes\nlo de los nombres está en [[DNS]] %% docker-notebook: ignore broken-link %%\n'], ['DNS.md', '# DNS\nNombres de contenedores en una red.\n']]);
  expect(index.notebook.gaps.get('Redes.md')?.map(({ rule, quote }) => [rule, quote])).toEqual([['unneeded-ignore', 'broken-link']]);
});

test('the map and the listeners see one change for it', () => {
  const { index } = open([['Redes.md', redes]]);
  let changes = 0;
  index.onChange(() => changes++);
  index.refresh('DNS.md', '# DNS\nNombres de contenedores en una red.\n');
  expect(changes).toBe(1);
});
