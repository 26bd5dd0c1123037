// What may be typed into the settings.
import { expect, test } from 'vitest';
import { settingChecks } from '../../../src/features/settings/settingChecks';

const { isAbsolutePath, isEndpoint, isTagName } = settingChecks;

test('endpoints that this program speaks', () => {
  for (const good of ['unix:///var/run/docker.sock', 'tcp://127.0.0.1:2375', 'npipe:////./pipe/docker_engine', 'https://build.example:2376']) expect(isEndpoint(good)).toBe(true);
  for (const bad of ['/var/run/docker.sock', 'ssh://ada@host', 'localhost:2375', 'tcp://', 'tcp://a b']) expect(isEndpoint(bad)).toBe(false);
});

test('whole paths on Unix and on Windows', () => {
  for (const good of ['/home/ada/lab', 'C:\\lab', 'd:/lab', '\\\\server\\share']) expect(isAbsolutePath(good)).toBe(true);
  for (const bad of ['lab', './lab', '~/lab']) expect(isAbsolutePath(bad)).toBe(false);
});

test('tags as Obsidian reads them', () => {
  for (const good of ['_Todo', '#_Todo', 'DiseñoDeSistemas', 'a/b', '2024-plan']) expect(isTagName(good)).toBe(true);
  for (const bad of ['2024', '#', 'to do', 'a#b', '##x']) expect(isTagName(bad)).toBe(false);
});
