// Quick fixes over many notes: written where their gap is found, refused where it is not, and taken back at once.
import { beforeEach, expect, test } from 'vitest';
import { applyEdit } from '../../src/core/edits/applyEdit';
import type { NoteChanger } from '../../src/core/edits/NoteChanger';
import { fail } from '../../src/core/Result';
import type { ProposedFix } from '../../src/core/gaps/fixes/ProposedFix';
import { FixBatches } from '../../src/services/FixBatches';
import { GapFixes } from '../../src/services/GapFixes';
import { NotebookIndex } from '../../src/services/NotebookIndex';

const redes = '\ufeff**Tags:** #_Todo\r\n#ToTag #ToLink #Docker \r\n- - -\r\n## Redes (completar)\r\nDe los contenedores, ver [[Imágenes]] (revisar esto).\r\n\r\n## port mapping\r\n##\r\n##\r\n\r\n- - -\r\n## ***Sources:***\r\n';
const commands = '# Comandos\n- pull:\n- push: sube una imagen\n\n# Comandos\n- run: arranca\n\n## Ejemplo\ntexto\n## Pendiente de casa';

let files: Map<string, string>;
let index: NotebookIndex;
let fixes: GapFixes;

beforeEach(() => {
  files = new Map([['Redes.md', redes], ['Comandos.md', commands]]);
  index = new NotebookIndex();
  const notes: NoteChanger = {
    peek: () => null,
    change: (path, edit) => {
      const text = files.get(path);
      if (text === undefined) return Promise.resolve(fail('noNote'));
      const result = edit(text);
      if (result.ok) write(path, applyEdit(text, result.value));
      return Promise.resolve(result);
    },
  };
  fixes = new GapFixes(index, notes, new FixBatches({ load: () => null, save: () => undefined }));
  index.refreshAll(files);
});

function write(path: string, text: string): void {
  files.set(path, text);
  index.refresh(path, text);
}

/** The first fix of each gap, as the dialog proposes it. */
function firstOf(path: string): readonly ProposedFix[] {
  const proposed = fixes.propose(path);
  return proposed.filter(({ gap }, at) => proposed.findIndex((other) => other.gap === gap) === at);
}

const wanted = (...paths: string[]): Map<string, ReadonlySet<string>> => new Map(paths.map((path) => [path, new Set(firstOf(path).map(({ id }) => id))]));
const pick = (path: string, kind: string): Map<string, ReadonlySet<string>> => new Map([[path, new Set(fixes.propose(path).filter((fix) => fix.kind === kind).map(({ id }) => id))]]);

test('all of several notes are written, and one undo leaves every byte as it was', async () => {
  const { applied, leftOut, texts } = await fixes.apply(wanted('Redes.md', 'Comandos.md'));
  expect({ applied, leftOut }).toEqual({ applied: 10, leftOut: 0 });
  expect(texts).toEqual(files);
  expect(files.get('Redes.md')).toBe(
    '\ufeff**Tags:** #_Todo\r\n#Docker \r\n- - -\r\n## Redes\r\n- [ ] completar\r\n\r\nDe los contenedores, ver [[Imágenes]].\r\n- [ ] revisar esto\r\n\r\n## port mapping\r\nUn puerto de la máquina que lleva a uno del contenedor (-p 8080:80) (revisar este borrador)\r\n\r\n- - -\r\n## ***Sources:***\r\n',
  );
  expect(await fixes.undo()).toEqual({ notes: 2, lost: 0 });
  expect(files).toEqual(new Map([['Redes.md', redes], ['Comandos.md', commands]]));
  expect(fixes.canUndo).toBe(false);
});

test('a fix finds its words wherever they stand by now', async () => {
  const chosen = pick('Redes.md', 'remove-marker');
  const moved = redes.replace('- - -\r\n## Redes', '- - -\r\nmás texto\r\n\r\n## Redes');
  write('Redes.md', moved);
  expect(await fixes.apply(chosen)).toMatchObject({ applied: 2, leftOut: 0 });
  expect(files.get('Redes.md')).toBe(moved.replace(' (completar)', '').replace(' (revisar esto)', ''));
});

test('what is gone, or has an equal beside it by now, is left out, and the rest is done', async () => {
  const chosen = pick('Redes.md', 'remove-marker');
  const changed = redes.replace('port mapping\r\n', 'port mapping (completar)\r\n').replace('## Redes (completar)', '## port mapping (completar)');
  write('Redes.md', changed);
  expect(await fixes.apply(chosen)).toMatchObject({ applied: 0, leftOut: 2 });
  expect(files.get('Redes.md')).toBe(changed);
  files.delete('Comandos.md');
  expect(await fixes.apply(wanted('Comandos.md'))).toMatchObject({ applied: 0 });
});

test('undo takes back what it still finds, and says what stays', async () => {
  await fixes.apply(wanted('Redes.md'));
  write('Redes.md', (files.get('Redes.md') ?? '').replace('- [ ] revisar esto', '- [x] revisado ayer'));
  expect(await fixes.undo()).toEqual({ notes: 1, lost: 1 });
  expect(files.get('Redes.md')).toBe(redes.replace('(revisar esto).', '(revisar esto).\r\n- [x] revisado ayer'));
});

test('an earlier batch can be taken back by itself, and only once', async () => {
  const { batch } = await fixes.apply(pick('Redes.md', 'remove-marker'));
  await fixes.apply(pick('Comandos.md', 'number-heading'));
  const numbered = files.get('Comandos.md');
  expect(await fixes.undo(batch ?? undefined)).toEqual({ notes: 1, lost: 0 });
  expect(await fixes.undo(batch ?? undefined)).toEqual({ notes: 0, lost: 0 });
  expect(files).toEqual(new Map([['Redes.md', redes], ['Comandos.md', numbered]]));
});

test('undo follows a note to its new name', async () => {
  await fixes.apply(wanted('Comandos.md'));
  const text = files.get('Comandos.md') ?? '';
  files.delete('Comandos.md');
  index.remove('Comandos.md');
  write('Órdenes.md', text);
  fixes.rename('Comandos.md', 'Órdenes.md');
  expect(await fixes.undo()).toEqual({ notes: 1, lost: 0 });
  expect(files.get('Órdenes.md')).toBe(commands);
});

test('a note is finished once nothing else is left, under the name that its user gave the tag', async () => {
  for (const path of index.useWorkflowTags({ ...index.workflowTags, done: 'acabada' })) index.readAgain(path);
  write('Redes.md', '#_Todo\n# Redes\ntexto (revisar)\n');
  expect(fixes.propose('Redes.md').map(({ kind }) => kind)).toEqual(['make-task', 'remove-marker']);
  await fixes.apply(pick('Redes.md', 'remove-marker'));
  await fixes.apply(wanted('Redes.md'));
  expect(files.get('Redes.md')).toBe('#acabada\n# Redes\ntexto\n');
});

test('a draft may come where a remark of the same words goes', async () => {
  write('Comandos.md', '# Comandos\n- pull:\n- push: sube una imagen (revisar este borrador)\n');
  expect(await fixes.apply(wanted('Comandos.md'))).toMatchObject({ applied: 2 });
  expect(files.get('Comandos.md')).toBe('# Comandos\n- pull: descarga una imagen de un registro (revisar este borrador)\n- push: sube una imagen\n  - [ ] revisar este borrador\n');
});

test('links follow a heading that loses its remark, seen before, and come back with it', async () => {
  const linker = 'ver [[Redes#Redes (completar)|las redes]] y [[Redes]]\n';
  const own = '## Redes (completar)\nver [[#Redes (completar)]]\n';
  write('Enlaces.md', linker);
  write('Redes.md', own);
  const asked = pick('Redes.md', 'remove-marker');
  const [fix] = fixes.propose('Redes.md').filter(({ kind }) => kind === 'remove-marker');
  expect(fix?.follows?.map(({ path, change }) => [path, change.map(({ kind, text }) => `${kind} ${text}`)])).toEqual([
    ['Enlaces.md', ['same ver [[Redes#', 'removed Redes (completar)', 'added Redes', 'same |las redes]] y [[Redes]]']],
  ]);
  expect(await fixes.apply(asked)).toMatchObject({ applied: 1, leftOut: 0, links: 1 });
  expect([files.get('Redes.md'), files.get('Enlaces.md')]).toEqual(['## Redes\nver [[#Redes]]\n', 'ver [[Redes#Redes|las redes]] y [[Redes]]\n']);
  expect(await fixes.undo()).toEqual({ notes: 2, lost: 0 });
  expect([files.get('Redes.md'), files.get('Enlaces.md')]).toEqual([own, linker]);
});

test('a link that went meanwhile is left alone, and a heading that keeps its name moves none', async () => {
  write('Enlaces.md', 'ver [[Redes#Redes (completar)]]\n');
  write('Redes.md', '## Redes (completar)\ntexto (revisar esto)\n');
  expect(fixes.propose('Redes.md').filter(({ gap, follows }) => gap.rule === 'marker' && follows)).toEqual([]);
  const asked = pick('Redes.md', 'remove-marker');
  write('Enlaces.md', 'ya no enlaza\n');
  expect(await fixes.apply(asked)).toMatchObject({ applied: 2, links: 0 });
  expect(files.get('Enlaces.md')).toBe('ya no enlaza\n');
});

test('a gap is left out where it stands, until a day or for good, and undone', async () => {
  write('Uno.md', '# A\r\ntexto (revisar esto)\r\ny (revisar esto)\r\n');
  const [, second] = index.notebook.gaps.get('Uno.md') ?? [];
  const seen = second ? [second] : [];
  expect(await fixes.leaveOut(seen, '2099-01-31')).not.toBeNull();
  expect(files.get('Uno.md')).toBe('# A\r\ntexto (revisar esto)\r\ny (revisar esto) %% docker-notebook: ignore marker until 2099-01-31 %%\r\n');
  expect(index.notebook.gaps.get('Uno.md')?.map(({ span }) => span.line)).toEqual([2]);
  expect(await fixes.leaveOut(seen, '')).toBeNull();
  expect(await fixes.undo()).toEqual({ notes: 1, lost: 0 });
  expect(files.get('Uno.md')).toBe('# A\r\ntexto (revisar esto)\r\ny (revisar esto)\r\n');
});
