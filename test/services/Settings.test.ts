// Settings survive other devices, older files and broken ones.
import { expect, test } from 'vitest';
import { Settings } from '../../src/services/Settings';
import { defaultSettings, readSettings, workflowTagsOf } from '../../src/services/SettingValues';

function storeOf(data: unknown) {
  const store = { data, load: () => Promise.resolve(store.data), save: (next: unknown) => Promise.resolve(void (store.data = next)) };
  return store;
}

test('a first start has no file and gets the defaults', async () => {
  const settings = new Settings(storeOf(null));
  await settings.load();
  expect(settings.values).toEqual(defaultSettings);
});

test('a value of the wrong type is passed over, the rest counts', () => {
  expect(readSettings({ endpoint: 7, runShellBlocks: false, todoTag: 'Pendiente' })).toEqual({ ...defaultSettings, runShellBlocks: false, todoTag: 'Pendiente' });
  for (const broken of ['text', 3, [], true]) expect(readSettings(broken)).toEqual(defaultSettings);
});

test('a change is stored and told once', async () => {
  const store = storeOf({});
  const settings = new Settings(store);
  const told: string[] = [];
  settings.onChange((values) => told.push(values.endpoint));
  await settings.set('endpoint', 'tcp://127.0.0.1:2375');
  expect(told).toEqual(['tcp://127.0.0.1:2375']);
  expect(store.data).toMatchObject({ endpoint: 'tcp://127.0.0.1:2375' });
});

test('what another device wrote meanwhile survives a change here', async () => {
  const store = storeOf({ runShellBlocks: true });
  const settings = new Settings(store);
  await settings.load();
  store.data = { runShellBlocks: false, somethingNewer: [1] };
  await settings.set('todoTag', '_Pendiente');
  expect(store.data).toMatchObject({ runShellBlocks: false, somethingNewer: [1], todoTag: '_Pendiente' });
});

test('a key that is no setting changes nothing', async () => {
  const store = storeOf({});
  await new Settings(store).set('approved', true);
  expect(store.data).toEqual({});
});

test('tags may be typed with their mark, and an emptied one is the default', () => {
  expect(workflowTagsOf({ ...defaultSettings, todoTag: '#Pendiente', doneTag: ' ' })).toEqual({ todo: 'Pendiente', done: '_Done', toTag: 'ToTag', toLink: 'ToLink' });
});

test('two changes at once are both kept, and a file that cannot be written bars none after it', async () => {
  let data: unknown = {};
  let isBroken = false;
  const later = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));
  const settings = new Settings({
    load: () => Promise.resolve(data),
    save: async (next) => {
      await later();
      if (isBroken) throw new Error('the disk is full');
      data = next;
    },
  });
  await Promise.all([settings.set('endpoint', 'tcp://a'), settings.set('todoTag', 'pendiente')]);
  expect(settings.values).toMatchObject({ endpoint: 'tcp://a', todoTag: 'pendiente' });
  expect(data).toMatchObject({ endpoint: 'tcp://a', todoTag: 'pendiente' });
  isBroken = true;
  await expect(settings.set('endpoint', 'tcp://b')).rejects.toThrow('full');
  isBroken = false;
  await settings.set('doneTag', 'hecho');
  expect(data).toMatchObject({ endpoint: 'tcp://a', doneTag: 'hecho' });
});
