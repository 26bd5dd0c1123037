// Links to the reference of the docker command line. The pages cannot be opened by a test; their names are those of the files under
// content/reference/cli/docker of github.com/docker/docs, read in November 2026.
import { describe, expect, test } from 'vitest';
import { commands } from '../../../src/core/commands/commands';
import { manualPageOf } from '../../../src/core/explain/manualPageOf';

const root = 'https://docs.docker.com/reference/cli/docker/';

const pages: Readonly<Record<string, string>> = {
  '': 'inspect login logout search version',
  builder: 'prune',
  buildx: 'build',
  config: 'create inspect ls rm',
  container: 'attach commit cp create diff exec export inspect kill logs ls pause port prune rename restart rm run start stats stop top unpause update wait',
  context: 'create export import inspect ls rm show update use',
  image: 'history import inspect load ls prune pull push rm save tag',
  network: 'connect create disconnect inspect ls prune rm',
  service: 'create inspect logs ls ps rm rollback scale update',
  system: 'df events info prune',
  volume: 'create inspect ls prune rm update',
};

const known = new Set(Object.entries(pages).flatMap(([family, names]) => names.split(' ').map((name) => `${root}${family === '' ? '' : `${family}/`}${name}/`)));
const pageOf = (name: string): string => commands.filter((command) => command.name === name).map((command) => manualPageOf(command)).join();

describe('a command', () => {
  test('has its page under its family, which is the one that is not an alias there', () => {
    expect(['run', 'ps', 'images', 'rmi', 'build', 'info', 'version', 'volume ls'].map(pageOf).map((page) => page.slice(root.length))).toEqual([
      'container/run/', 'container/ls/', 'image/ls/', 'image/rm/', 'buildx/build/', 'system/info/', 'version/', 'volume/ls/',
    ]);
  });

  test('of a family whose pages were read has one of them', () => {
    const own = commands.map((command) => manualPageOf(command)).filter((page) => !/\/(?:node|plugin|secret|stack|swarm)\//.test(page));
    expect(own.filter((page) => !known.has(page))).toEqual([]);
  });

  test('of any family has one of the same shape', () => {
    expect(commands.map((command) => manualPageOf(command)).filter((page) => !/^https:\/\/docs\.docker\.com\/reference\/cli\/docker\/(?:[a-z]+\/)?[a-z-]+\/$/.test(page))).toEqual([]);
  });
});

test('a flag has its place on the page of its command, by its long name', () => {
  const faults = commands.flatMap((command) => command.flags.map((flag) => manualPageOf(command, flag)).filter((page) => !/\/#[a-z][a-z0-9-]*$/.test(page)));
  expect(faults).toEqual([]);
});
