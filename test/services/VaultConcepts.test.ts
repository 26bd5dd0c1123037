// Concepts that the vault names often and explains nowhere are gaps once the whole vault is known, each once, where it is named most.
import { expect, test } from 'vitest';
import { followWholeVault } from '../../src/services/followWholeVault';
import { judgeWholeVault } from '../../src/services/judgeWholeVault';
import { NotebookIndex } from '../../src/services/NotebookIndex';
import { Settings } from '../../src/services/Settings';

const limits = '# Limites\nsi se pasa, el kernel lo mata\n## Disco\nel kernel no lo cuenta\n';
const others: readonly (readonly [string, string])[] = [
  ['Red.md', '# Red\nlas reglas son cosa del kernel\n'],
  ['Señales.md', '# Señales\nel kernel cuida del primer proceso\n'],
  ['Capas.md', '# Capas\nel kernel las apila\n'],
];

const named = (index: NotebookIndex): readonly string[] =>
  [...index.notebook.gaps].flatMap(([path, gaps]) => gaps.filter(({ rule }) => rule === 'unexplained-concept').map(({ quote, span }) => `${path}:${span.line} ${quote}`));

function judged(texts: readonly (readonly [string, string])[]): readonly string[] {
  const index = new NotebookIndex();
  index.refreshAll(texts);
  judgeWholeVault(index);
  return named(index);
}

test('five sections name it and none explains it: it stands in the note that names it most', () => {
  expect(judged([...others, ['Limites.md', limits]])).toEqual(['Limites.md:2 kernel']);
});

test('four sections are not often', () => {
  expect(judged([...others.slice(1), ['Limites.md', limits]])).toEqual([]);
});

test.each([
  ['a heading', '## El kernel\nreparte la máquina'],
  ['a question of a heading', '## ¿Qué es un kernel?\nlo que reparte la máquina'],
  ['an entry with a description', '- kernel: reparte la máquina\n- shell: lo que teclea uno'],
  ['a sentence', 'Un **kernel** es lo que reparte la máquina.'],
  ['a sentence in English', 'The kernel (Linux) is what shares the machine out.'],
  ['a sentence that gives the name', 'Lo que reparte la máquina se llama *kernel*.'],
  ['a colon in a paragraph', 'Kernel: lo que reparte la máquina.'],
  ['a line of its own', '**Kernel**\n\nlo que reparte la máquina'],
  ['a row of two cells', '| qué | es |\n|---|---|\n| kernel | lo que reparte la máquina |'],
])('%s explains it', (_, text) => {
  expect(judged([...others, ['Limites.md', limits], ['Glosario.md', `# Palabras\n${text}\n`]])).toEqual([]);
});

test.each([
  ['a name in a list', '- kernel\n- shell'],
  ['a comparison', '| | VM | contenedor |\n|---|---|---|\n| kernel | el suyo | el de la máquina |'],
  ['a statement', 'El kernel mata al proceso.'],
  ['a code span', 'La versión la da `uname -r`, que es la del kernel'],
])('%s does not', (_, text) => {
  expect(judged([...others, ['Limites.md', limits], ['Glosario.md', `# Palabras\n${text}\n`]])).toEqual(['Limites.md:2 kernel']);
});

test('the title of a note explains it, and a heading may shorten its name', () => {
  expect(judged([...others, ['Limites.md', limits], ['Kernel.md', 'reparte la máquina']])).toEqual([]);
  const logs = (driver: string): readonly (readonly [string, string])[] => ['A', 'B', 'C', 'D', 'E'].map((title) => [`${title}.md`, `# ${title}\nelegir el ${driver} que toca\n`]);
  expect(judged(logs('driver de logs'))).toEqual(['A.md:2 driver de logs']);
  expect(judged([...logs('driver de logs'), ['Registros.md', '# Registros\nun driver de logs por contenedor\n## Drivers\n- local: comprimido\n']])).toEqual([]);
});

test('an ignore leaves it out, and is unneeded where it is explained', () => {
  const quiet = limits.replace('mata', 'mata %% docker-notebook: ignore unexplained-concept %%');
  expect(judged([...others, ['Limites.md', quiet]])).toEqual([]);
  const index = new NotebookIndex();
  index.refreshAll([['Limites.md', quiet]]);
  expect(index.notebook.gaps.get('Limites.md')).toEqual([]);
  judgeWholeVault(index);
  expect(index.notebook.gaps.get('Limites.md')?.map(({ rule }) => rule)).toEqual(['unneeded-ignore']);
});

/** `slow`: one note fills a slice. */
async function followed({ slow = false } = {}) {
  const due: (() => void)[] = [];
  let now = 0;
  const timers = { now: () => (slow ? (now += 10) : 0), after: (_: number, work: () => void) => (due.push(work), () => void (due.includes(work) && due.splice(due.indexOf(work), 1))) };
  const store = { load: () => Promise.resolve({}), save: () => Promise.resolve() };
  const settings = new Settings(store);
  await settings.load();
  const index = new NotebookIndex();
  index.refreshAll([...others, ['Limites.md', limits]]);
  const stop = followWholeVault(index, settings, timers);
  const wait = (): void => {
    for (let work = due.shift(); work; work = due.shift()) work();
  };
  const step = (): void => due.shift()?.();
  return { index, settings, wait, step, stop, isIdle: () => due.length === 0 };
}

test('a note that changes while others are judged keeps none of them from it', async () => {
  const { index, wait, step } = await followed({ slow: true });
  index.refresh('Puentes.md', ['Uno', 'Dos', 'Tres', 'Cuatro', 'Cinco'].map((title) => `# ${title}\nantes de nada hay que mirar el namespace de cada uno\n`).join(''));
  for (let steps = 0; steps < 100 && named(index).length === 0; steps++) step();
  expect(named(index)).toHaveLength(1);
  index.refresh('Capas.md', `${others[2]?.[1]}y más cosas\n`);
  wait();
  expect(named(index).map((each) => each.split(':')[0])).toEqual(['Limites.md', 'Puentes.md']);
});

test('it is found a while after the start, and follows what happens to notes', async () => {
  const { index, wait } = await followed();
  expect(named(index)).toEqual([]);
  wait();
  expect(named(index)).toEqual(['Limites.md:2 kernel']);
  index.refresh('Red.md', '# Red\nel kernel\n## Puentes\nel kernel\n## Reglas\nel kernel\n');
  wait();
  expect(named(index)).toEqual(['Red.md:2 kernel']);
  index.rename('Red.md', 'cursos/Redes.md');
  wait();
  expect(named(index)).toEqual(['cursos/Redes.md:2 kernel']);
  index.refresh('Señales.md', '# Señales\nel kernel es quien cuida del primer proceso\n');
  wait();
  expect(named(index)).toEqual([]);
  index.refresh('Señales.md', '# Señales\nel kernel cuida del primer proceso\n');
  wait();
  index.remove('cursos/Redes.md');
  wait();
  expect(named(index)).toEqual([]);
});

test('in the note itself it goes as soon as it is explained, and moves with its words', async () => {
  const { index, wait } = await followed();
  wait();
  index.refresh('Limites.md', `texto\n\n${limits}`);
  expect(named(index)).toEqual(['Limites.md:4 kernel']);
  expect(index.readAs('Limites.md', `${limits}\n## Kernel\nreparte la máquina entre los procesos\n`).gaps).toEqual([]);
});

test('a term of a user\'s own says itself what it is', () => {
  const block = '```docker-vocabulary\nburro: el portátil viejo\n```\n';
  expect(judged(['A', 'B', 'C', 'D', 'E'].map((title) => [`${title}.md`, `# ${title}\nen el burro corre lo de casa\n${title === 'A' ? block : ''}`] as const))).toEqual([]);
});

test('a rule that is off is not asked, and one that comes on is', async () => {
  const { index, settings, wait, stop, isIdle } = await followed();
  await settings.set('rule:unexplained-concept', 'off');
  wait();
  index.judgeAgain(['Limites.md']);
  expect(index.notebook.gaps.get('Limites.md')).toEqual([]);
  await settings.set('rule:unexplained-concept', '');
  wait();
  expect(named(index)).toEqual(['Limites.md:2 kernel']);
  stop();
  index.refresh('Red.md', '# Red\n');
  expect(isIdle()).toBe(true);
});
