// Credentials in the app's storage of secrets: found again, forgotten, and named as the storage wants names.
import type { App } from 'obsidian';
import { expect, test } from 'vitest';
import { nameSecret, SecretCredentials } from '../../src/vault/SecretCredentials';

function makeApp(): { readonly app: App; readonly secrets: Map<string, string> } {
  const secrets = new Map<string, string>();
  const secretStorage = {
    getSecret: (id: string) => secrets.get(id) ?? null,
    listSecrets: () => [...secrets.keys()],
    setSecret: (id: string, secret: string) => {
      if (!/^[a-z0-9-]+$/.test(id)) throw new Error(`no id: ${id}`);
      secrets.set(id, secret);
    },
  };
  return { app: { secretStorage } as unknown as App, secrets };
}

test('what is kept is found, and only under its registry', async () => {
  const { app } = makeApp();
  const keeper = new SecretCredentials(app);
  expect(await keeper.keep('localhost:5000', { username: 'ana', password: 'geheim' })).toEqual({ ok: true, value: true });
  expect(await keeper.find('localhost:5000')).toEqual({ username: 'ana', password: 'geheim' });
  expect(await keeper.find('localhost:50001')).toEqual({});
});

test('what is forgotten is empty, and nothing is made where nothing was', async () => {
  const { app, secrets } = makeApp();
  const keeper = new SecretCredentials(app);
  await keeper.forget('never:1');
  expect(secrets.size).toBe(0);
  await keeper.keep('localhost:5000', { username: 'ana', password: 'geheim' });
  await keeper.forget('localhost:5000');
  expect(await keeper.find('localhost:5000')).toEqual({});
  expect([...secrets.values()]).toEqual(['']);
});

test('a secret that somebody else wrote is none', async () => {
  const { app, secrets } = makeApp();
  secrets.set(nameSecret('a'), 'no json');
  secrets.set(nameSecret('b'), '{"username":5,"password":"x","evil":"y"}');
  expect(await new SecretCredentials(app).find('a')).toEqual({});
  expect(await new SecretCredentials(app).find('b')).toEqual({ password: 'x' });
});

test('different registries have different names', () => {
  const registries = ['https://index.docker.io/v1/', 'localhost:5000', 'localhost.5000', 'localhost-5000', 'ghcr.io', 'GHCR.io:443'];
  expect(new Set(registries.map(nameSecret)).size).toBe(registries.length);
});
