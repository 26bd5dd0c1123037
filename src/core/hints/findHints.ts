// Why a script failed and what to do next, from what its last command wrote to standard error and its exit code. What was meant is looked up on the engine.
import type { Cancel } from '../commands/Cancel';
import { commands } from '../commands/commands';
import type { DockerCommand } from '../commands/DockerCommand';
import type { Engine } from '../commands/Engine';
import { EngineError } from '../commands/EngineError';
import { findCommand } from '../commands/findCommand';
import { listOf, textOf } from '../commands/values/fieldOf';
import { findClosest } from './findClosest';
import type { Hint, HintKind } from './Hint';
import { hintRules, type HintRule } from './hintRules';

export interface Failure {
  readonly exitCode: number;
  /** The last of standard error of the command or pipeline that failed; a few thousand characters are enough. */
  readonly stderr: string;
  /** Words after `docker` of the command that ran last; empty where none did. */
  readonly words: readonly string[];
  /** Null where none answered. */
  readonly engine: Engine | null;
}

/** More than a message has. */
const LONGEST = 4000;

/** Sends nothing but questions, and those only where a name was not found. */
export async function findHints(failure: Failure, cancel: Cancel): Promise<readonly Hint[]> {
  if (failure.exitCode === 0) return [];
  const stderr = failure.stderr.slice(-LONGEST);
  const usage = findUsageHint(stderr);
  if (usage) return [usage];
  for (const rule of hintRules) {
    const match = rule.pattern.exec(stderr);
    if (match) return [await complete(rule, match.slice(1).map((group: string | undefined) => group ?? ''), failure.engine, cancel)];
  }
  const kind = explainExitCode(failure);
  return kind ? [{ kind, subject: nameContainer(failure.words), meant: [], line: '' }] : [];
}

async function complete({ kind, about, among }: HintRule, groups: readonly string[], engine: Engine | null, cancel: Cancel): Promise<Hint> {
  const { subject, line = '' } = about?.(groups) ?? { subject: '' };
  const names: string[] = [];
  if (engine) for (const kindOfName of among ?? []) names.push(...(await listNames(kindOfName, engine, cancel)));
  return { kind, subject, line, meant: findClosest(subject, names) };
}

const lists = {
  containers: { path: '/containers/json', query: { all: '1' } },
  images: { path: '/images/json', query: {} },
  networks: { path: '/networks', query: {} },
  volumes: { path: '/volumes', query: {} },
};

/** Nothing where the engine does not tell: a hint is no place for a second failure. */
async function listNames(kind: keyof typeof lists, engine: Engine, cancel: Cancel): Promise<readonly string[]> {
  try {
    const { json } = await engine.ask({ method: 'GET', ...lists[kind] }, cancel);
    const objects = kind === 'volumes' ? listOf(json, 'Volumes') : Array.isArray(json) ? json : [];
    return objects.flatMap((object: unknown) => {
      const names = [...listOf(object, 'Names'), ...listOf(object, 'RepoTags'), textOf(object, 'Name')].map(String).filter((name) => name !== '');
      return names.flatMap((name) => [name.replace(/^\//, ''), ...(name.endsWith(':latest') ? [name.slice(0, -7)] : [])]);
    });
  } catch (error) {
    if (error instanceof EngineError) return [];
    throw error;
  }
}

function findUsageHint(stderr: string): Hint | null {
  const [, word = ''] = /unknown command: docker ((?:\S+ )?\S+)/.exec(stderr) ?? [];
  if (word !== '') return { kind: 'unknown-command', subject: `docker ${word}`, meant: findCommands(word), line: '' };
  const [, long, short] = /unknown flag: (--[^\s]+)|unknown shorthand flag: '(.)' in/.exec(stderr) ?? [];
  const flag = long ?? (short === undefined ? '' : `-${short}`);
  if (flag === '') return null;
  const [, name = ''] = /'docker ([a-z -]+?) --help'/.exec(stderr) ?? [];
  const command = findCommand(name.split(' '), commands)?.command;
  return { kind: 'unknown-flag', subject: flag, meant: command ? findFlags(flag, command) : [], line: name === '' ? '' : `docker ${name} --help` };
}

/** The last word is the wrong one: what stands before it is a family of commands. */
function findCommands(words: string): readonly string[] {
  const family = words.replace(/\S+$/, '');
  const names = commands.flatMap(({ name, aliases }) => [name, ...aliases]).filter((name) => name.startsWith(family)).map((name) => name.slice(family.length).replace(/ .*$/, ''));
  return findClosest(words.slice(family.length), names).map((name) => `docker ${family}${name}`);
}

/** Of a letter: the same letter in the other case. */
function findFlags(flag: string, { flags }: DockerCommand): readonly string[] {
  if (flag.startsWith('--')) return findClosest(flag.slice(2), flags.map(({ name }) => name)).map((name) => `--${name}`);
  const letter = flag.slice(1);
  return flags.filter(({ short }) => short !== undefined && short !== letter && short.toLowerCase() === letter.toLowerCase()).map(({ short = '' }) => `-${short}`);
}

const codes: Readonly<Record<number, HintKind>> = { 125: 'exit-125', 126: 'program-not-executable', 127: 'program-missing', 130: 'exit-130', 137: 'exit-137', 139: 'exit-139', 143: 'exit-143' };

/** Only of commands that end with the code of a container's process. */
function explainExitCode({ exitCode, words }: Failure): HintKind | null {
  const [verb] = words.filter((word) => word !== 'container');
  return ['run', 'exec', 'start', 'attach', 'wait'].includes(verb ?? '') ? (codes[exitCode] ?? null) : null;
}

/** By `--name`, where the line has it. */
function nameContainer(words: readonly string[]): string {
  const joined = words.find((word) => word.startsWith('--name='));
  return joined?.slice('--name='.length) ?? (words.includes('--name') ? (words[words.indexOf('--name') + 1] ?? '') : '');
}
