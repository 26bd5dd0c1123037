// docs/commands.md is made of the registry, beside the commands and flags that the CLI has: UPDATE_EXPECTED=1 writes it anew and fails on purpose.
import { readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { commands } from '../src/core/commands/commands';
import type { DockerCommand } from '../src/core/commands/DockerCommand';
import { findCommand } from '../src/core/commands/findCommand';
import type { Flag } from '../src/core/commands/flags/Flag';
import cli from './fixtures/cli.json';

const path = join(resolve(import.meta.dirname, '..'), 'docs/commands.md');
const known: Readonly<Record<string, readonly string[]>> = cli;

/** Why a command of the CLI is not spoken, by the first words of its name. */
const reasons: readonly (readonly [string, string])[] = [
  ['manifest', 'speaks to registries, not to the engine'],
  ['trust', 'speaks to a notary, not to the engine'],
  ['stack deploy', 'reads compose files, which are no Engine API'],
  ['stack config', 'reads compose files, which are no Engine API'],
  ['', 'not yet'],
];

function writeDocument(): string {
  const spoken = [...commands].sort((one, other) => (one.name < other.name ? -1 : 1));
  const missing = Object.keys(known).filter((name) => findCommand(name.split(' '), commands)?.words.length !== 0);
  return [
    '# Commands',
    '',
    'Made of the registry (`src/core/commands/commands.ts`) by `UPDATE_EXPECTED=1 npx vitest run test/commandsDocument.test.ts`; a test compares it. Beside the docker CLI 28.2.',
    '',
    `**${Object.keys(known).length - missing.length} of the CLI’s ${Object.keys(known).length} commands** (aliases counted) are spoken.`,
    '',
    ...spoken.map((command) => `- [docker ${command.name}](#docker-${command.name.replaceAll(' ', '-')})`),
    '',
    ...spoken.flatMap(writeCommand),
    '## Not spoken',
    '| command | why |',
    '|---|---|',
    ...missing.map((name) => `| docker ${name} | ${reasons.find(([start]) => name.startsWith(start))?.[1] ?? ''} |`),
    '| docker compose, buildx, scout and other plugins | programs of their own beside the CLI: no Engine API |',
    '',
  ].join('\n');
}

function writeCommand(command: DockerCommand): readonly string[] {
  const { name, aliases, summary, usage, flags } = command;
  const names = [name, ...aliases].flatMap((each) => known[each] ?? []);
  const ours = new Set(flags.map((flag) => flag.name));
  const unread = [...new Set(names)].filter((flag) => !ours.has(flag) && flag !== 'help').sort();
  return [
    `## docker ${name}`,
    `${summary}.${aliases.length === 0 ? '' : ` Also \`docker ${aliases.join('`, `docker ')}\`.`}`,
    '',
    `    docker ${[name, usage].join(' ').trim().replace('\n\t', '\n    ')}`,
    '',
    ...(flags.some(isShown) ? ['| flag | | |', '|---|---|---|', ...flags.filter(isShown).map(writeFlag)] : ['It has no flags.']),
    ...(unread.length === 0 ? [] : ['', `Not read: ${unread.map((flag) => `\`--${flag}\``).join(', ')}.`]),
    '',
  ];
}

function isShown({ name }: Flag): boolean {
  return name !== '' && name !== 'help';
}

function writeFlag({ name, short, kind, description, minApi, only, isHidden, as }: Flag): string {
  const remarks = [minApi && `API ${minApi}`, only === 'windows' && 'engines on Windows', only === 'experimental' && 'experimental engines', as !== undefined ? `the same as \`--${as}\`` : isHidden === true && 'hidden'].filter(Boolean);
  return `| \`${short === undefined ? '' : `-${short}, `}--${name}${kind === 'bool' ? '' : ` ${kind}`}\` | ${description.replaceAll('|', '\\|')} | ${remarks.join(', ')} |`;
}

test('the document is what the registry says', () => {
  const written = writeDocument();
  if (process.env.UPDATE_EXPECTED === '1') {
    writeFileSync(path, written);
    throw new Error('docs/commands.md was written anew: read the change, then run the tests without UPDATE_EXPECTED');
  }
  expect(readFileSync(path, 'utf8')).toBe(written);
});

test('every flag that the CLI has for a spoken command is read', () => {
  const unread = Object.entries(known).flatMap(([name, flags]) => {
    const found = findCommand(name.split(' '), commands);
    const ours = new Set(found?.words.length === 0 ? found.command.flags.map((flag) => flag.name) : flags);
    return flags.filter((flag) => !ours.has(flag) && flag !== 'help').map((flag) => `docker ${name} --${flag}`);
  });
  expect(unread).toEqual([]);
});
