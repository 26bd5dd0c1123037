// Properties follow the gaps once their user allowed it, a while after the last change, and only in notes that have them.
import { expect, test } from 'vitest';
import { applyEdit } from '../../src/core/edits/applyEdit';
import type { NoteChanger } from '../../src/core/edits/NoteChanger';
import { GapProperties } from '../../src/services/GapProperties';
import { NotebookIndex } from '../../src/services/NotebookIndex';
import { Settings } from '../../src/services/Settings';

const settle = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

async function start(isAllowed: boolean) {
  const disk = new Map([
    ['Redes.md', '---\ngaps:\ncomplete:\n---\n# Redes\nUna red une contenedores (completar).\n## Puente\nUn conmutador hecho por software.\n'],
    ['Logs.md', '# Logs\n## Drivers\n'],
  ]);
  const index = new NotebookIndex();
  const notes: NoteChanger = {
    peek: () => null,
    change: (path, edit) => {
      const text = disk.get(path) ?? '';
      const result = edit(text);
      if (result.ok) disk.set(path, applyEdit(text, result.value));
      return Promise.resolve(result);
    },
  };
  const settings = new Settings({ load: () => Promise.resolve({ writeProperties: isAllowed }), save: () => Promise.resolve() });
  await settings.load();
  let due: (() => void) | null = null;
  const properties = new GapProperties(index, notes, settings, { now: () => 0, after: (_, work) => ((due = work), () => (due = null)) });
  const stop = properties.follow();
  index.refreshAll(disk);
  const pass = async (): Promise<void> => {
    due?.();
    due = null;
    await settle();
  };
  return { disk, index, pass, stop, isDue: () => due !== null };
}

test('they are written where they stand, and not again before something changes', async () => {
  const { disk, index, pass, isDue } = await start(true);
  await pass();
  expect(disk.get('Redes.md')).toContain('---\ngaps: 1\ncomplete: 50\n---');
  expect(disk.get('Logs.md')).toBe('# Logs\n## Drivers\n');
  const before = disk.get('Redes.md') ?? '';
  index.refresh('Redes.md', before);
  await pass();
  expect(disk.get('Redes.md')).toBe(before);
  expect(isDue()).toBe(false);
  const done = before.replace(' (completar)', '');
  disk.set('Redes.md', done);
  index.refresh('Redes.md', done);
  await pass();
  expect(disk.get('Redes.md')).toContain('---\ngaps: 0\ncomplete: 100\n---');
});

test('a text that is newer than what was counted is left alone', async () => {
  const { disk, pass } = await start(true);
  disk.set('Redes.md', '---\ngaps:\n---\nnueva');
  await pass();
  expect(disk.get('Redes.md')).toBe('---\ngaps:\n---\nnueva');
});

test('nothing is written unless it is allowed, nor after the end', async () => {
  const refused = await start(false);
  expect(refused.isDue()).toBe(false);
  const ended = await start(true);
  ended.stop();
  expect(ended.isDue()).toBe(false);
});
