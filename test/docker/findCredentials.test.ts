// Credentials of a registry, out of config.json.
import { expect, test } from 'vitest';
import { findCredentials } from '../../src/docker/findCredentials';

const encode = (text: string): string => Buffer.from(text).toString('base64');

test('a login is found under its registry, its password with colons in it', () => {
  const config = { auths: { 'localhost:5000': { auth: encode('ana:pa:ss') } } };
  expect(findCredentials(config, 'localhost:5000')).toEqual({ username: 'ana', password: 'pa:ss', serveraddress: 'localhost:5000' });
});

test('an old login is found by the host of its address', () => {
  const config = { auths: { 'https://registry.example.com/v1/': { auth: encode('ana:x') } } };
  expect(findCredentials(config, 'registry.example.com')).toEqual({ username: 'ana', password: 'x', serveraddress: 'https://registry.example.com/v1/' });
});

test('Docker Hub has a key of its own', () => {
  const config = { auths: { 'https://index.docker.io/v1/': { auth: encode('ana:x') } } };
  expect(findCredentials(config, 'https://index.docker.io/v1/')).toMatchObject({ username: 'ana' });
});

test('an identity token goes along', () => {
  const config = { auths: { 'r.example': { auth: encode('<token>:'), identitytoken: 'T' } } };
  expect(findCredentials(config, 'r.example')).toEqual({ username: '<token>', identitytoken: 'T', serveraddress: 'r.example' });
});

test('a registry without a login, a helper-only login and a broken file give none', () => {
  expect(findCredentials({}, 'r.example')).toEqual({});
  expect(findCredentials({ credsStore: 'desktop', auths: { 'r.example': {} } }, 'r.example')).toEqual({});
  expect(findCredentials({ auths: 'what' }, 'r.example')).toEqual({});
});
