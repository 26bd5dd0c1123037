// What becomes of ties that were found by reading words, once somebody says whether they are so.
import { describe, expect, test } from 'vitest';
import { applyEdit } from '../../src/core/edits/applyEdit';
import type { NoteChanger } from '../../src/core/edits/NoteChanger';
import type { Tie } from '../../src/core/map/TopicMap';
import { fail } from '../../src/core/Result';
import { NotebookIndex } from '../../src/services/NotebookIndex';
import { TieLinks } from '../../src/services/TieLinks';
import { TieSet } from '../../src/services/TieSet';

const containers = '# Contenedores\nUn contenedor gasta lo que dice su cgroup.\n## Redes\n- bridge: la de siempre\n';
const kernel = '# cgroups\nCuánto gasta.\n';

function keptStore(): { load(): unknown; save(data: unknown): void } {
  let stored: unknown = null;
  return { load: () => stored, save: (data) => (stored = data) };
}

function open(texts: Readonly<Record<string, string>>): { readonly files: Map<string, string>; readonly index: NotebookIndex; readonly links: TieLinks; readonly store: ReturnType<typeof keptStore>; tie(from: string, kind: string, to: string): Tie } {
  const files = new Map(Object.entries(texts));
  const index = new NotebookIndex(undefined, new TieSet(keptStore()));
  index.refreshAll(files);
  const notes: NoteChanger = {
    peek: () => null,
    change: (path, edit) => {
      const text = files.get(path);
      if (text === undefined) return Promise.resolve(fail('noNote'));
      const result = edit(text);
      if (result.ok) files.set(path, applyEdit(text, result.value));
      index.refresh(path, files.get(path) ?? '');
      return Promise.resolve(result);
    },
  };
  const store = keptStore();
  const links = new TieLinks(index, notes, new TieSet(store));
  return {
    files,
    index,
    links,
    store,
    tie: (from, kind, to) => {
      const found = index.notebook.wholeMap.ties.find((each) => each.from === from && each.kind === kind && each.to === to);
      if (!found) throw new Error(`${from} does not ${kind} ${to}`);
      return found;
    },
  };
}

const cgroup = (at: ReturnType<typeof open>): Tie => at.tie('section:c.md#Contenedores', 'mentions', 'concept:cgroup');
const after = (text: readonly { readonly kind: string; readonly text: string }[] | undefined): string => (text ?? []).flatMap(({ kind, text: words }) => (kind === 'removed' ? [] : [words])).join('');

describe('a tie that is so', () => {
  test('becomes a link from its words to the heading about them, and is remembered', async () => {
    const at = open({ 'c.md': containers, 'k.md': kernel });
    const shown = at.links.propose(cgroup(at));
    expect(after(shown?.change)).toBe('Un contenedor gasta lo que dice su [[k#cgroups|cgroup]].');
    expect(shown && (await at.links.acceptWith(cgroup(at), shown)).ok).toBe(true);
    expect(at.files.get('c.md')).toBe(containers.replace('su cgroup', 'su [[k#cgroups|cgroup]]'));
    expect(at.index.notebook.map.ties).toContainEqual({ from: 'section:c.md#Contenedores', to: 'section:k.md#cgroups', kind: 'links to', path: 'c.md', line: 2 });
    expect(new TieSet(at.store).has({ from: 'section:c.md#Contenedores', to: 'concept:cgroup', kind: 'mentions', path: '', line: 1 })).toBe(true);
  });

  test('is taken back with its link, and only with its link', async () => {
    const at = open({ 'c.md': containers, 'k.md': kernel });
    const tie = cgroup(at);
    const shown = at.links.propose(tie);
    if (shown) await at.links.acceptWith(tie, shown);
    at.files.set('c.md', `Antes.\n${at.files.get('c.md') ?? ''}`);
    expect([at.links.answerTo(tie), at.links.canUnlink(tie)]).toEqual(['accepted', true]);
    await at.links.takeBack(tie);
    expect(at.files.get('c.md')).toBe(`Antes.\n${containers}`);
    expect([at.links.answerTo(tie), at.links.canUnlink(tie)]).toEqual(['open', false]);
  });

  test('leaves a note alone that would have another link by now', async () => {
    const at = open({ 'c.md': containers, 'k.md': kernel });
    const tie = cgroup(at);
    const shown = at.links.propose(tie);
    at.files.set('c.md', containers.replace('cgroup', '[[k|cgroup]]'));
    expect(shown && (await at.links.acceptWith(tie, shown))).toEqual({ ok: false, problem: 'changed' });
    expect(at.files.get('c.md')).toBe(containers.replace('cgroup', '[[k|cgroup]]'));
    expect(at.links.answerTo(tie)).toBe('open');
  });

  test('comes back to the map where it was said not to be so', () => {
    const at = open({ 'c.md': containers, 'k.md': kernel });
    const tie = cgroup(at);
    at.links.reject(tie);
    expect([at.links.answerTo(tie), at.index.notebook.map.ties.includes(tie)]).toEqual(['rejected', false]);
    at.links.accept(tie);
    expect([at.links.answerTo(tie), at.index.notebook.map.ties.includes(tie)]).toEqual(['accepted', true]);
  });

  test('stays so when its note gets another name', () => {
    const at = open({ 'c.md': containers, 'k.md': kernel });
    at.links.accept(cgroup(at));
    at.index.rename('c.md', 'Cajas.md');
    at.links.rename('c.md', 'Cajas.md');
    expect(at.links.answerTo(at.tie('section:Cajas.md#Contenedores', 'mentions', 'concept:cgroup'))).toBe('accepted');
    at.links.rename('Caja', 'x');
    expect(at.links.answerTo(at.tie('section:Cajas.md#Contenedores', 'mentions', 'concept:cgroup'))).toBe('accepted');
  });
});

describe('the link of a tie', () => {
  test('of a heading comes below it, and leads to another heading about the same', () => {
    const at = open({ 'a.md': '## Los cgroups\nUno.\n', 'k.md': kernel });
    expect(after(at.links.propose(at.tie('section:a.md#Los cgroups', 'about', 'concept:cgroup'))?.change)).toBe('## Los cgroups\n[[k#cgroups|cgroups]]');
  });

  test('to a heading that the vocabulary does not know leads there', () => {
    const at = open({ 'a.md': '# Curso\nVer las entregas parciales.\n', 'e.md': '# Entregas parciales\nDos.\n' });
    expect(after(at.links.propose(at.tie('section:a.md#Curso', 'mentions', 'section:e.md#Entregas parciales'))?.change)).toBe('Ver las [[e#Entregas parciales|entregas parciales]].');
  });

  test('that two concepts belong together leads from the line that says so', () => {
    const at = open({ 'a.md': '# Contenedores\ntipos:\n- LXC\n', 'l.md': '# LXC\nUno.\n' });
    expect(after(at.links.propose(at.tie('concept:lxc', 'is a', 'concept:container'))?.change)).toBe('- [[l#LXC|LXC]]');
  });

  test('to what a list defines leads to its section', () => {
    const at = open({ 'a.md': '# Curso\nCon una red bridge basta.\n', 'c.md': containers });
    expect(after(at.links.propose(at.tie('section:a.md#Curso', 'mentions', 'concept:bridge-network'))?.change)).toContain('[[c#Redes|red bridge]]');
  });

  test.each([
    ['nothing is about it', { 'c.md': containers }],
    ['its words are in code', { 'c.md': containers.replace('cgroup', '`cgroup`'), 'k.md': kernel }],
    ['the heading about it is its own', { 'c.md': containers.replace('# Contenedores', '# Contenedores\n## cgroup\nUn cgroup.\n').replace('su cgroup', 'eso') }],
  ])('is none where %s', (_, texts) => {
    const at = open(texts);
    const tie = at.index.notebook.wholeMap.ties.find(({ to, kind }) => to === 'concept:cgroup' && (kind === 'mentions' || kind === 'about'));
    expect(tie && at.links.propose(tie)).toBe(tie === undefined ? undefined : null);
  });
});
