// The commands and flags in a block's lines that docker does not have. Only lines that can be read are looked at.
import { commands } from '../commands/commands';
import type { DockerCommand } from '../commands/DockerCommand';
import { findCommand } from '../commands/findCommand';
import { endsFlags } from '../commands/flags/endsFlags';
import type { Flag } from '../commands/flags/Flag';
import type { FlagPiece } from '../commands/flags/splitFlagWord';
import { walkFlags } from '../commands/flags/walkFlags';
import { globalFlags } from '../commands/globalFlags';
import { pluginNames } from '../commands/pluginNames';
import { readScript, type ScriptOptions } from '../commands/shell/readScript';
import type { Script, SimpleCommand, Word } from '../commands/shell/Script';
import { findClosest } from '../hints/findClosest';
import { dockerCommandNames } from '../notes/dockerCommandNames';
import type { UnknownWord } from './UnknownWord';

const MOST_UNREAD_LINES = 40;

export function findUnknownWords(code: string, options: ScriptOptions): readonly UnknownWord[] {
  const script = readWhatCanBe(code, { ...options, holdsPlaceholders: true });
  return script ? script.steps.flatMap((step) => step.commands.flatMap((command) => checkCommand(command, code))) : [];
}

/** Lines that cannot be read are left out, so that the others are looked at all the same. */
function readWhatCanBe(code: string, options: ScriptOptions): Script | null {
  const lines = code.split('\n');
  for (let left = MOST_UNREAD_LINES; left > 0; left -= 1) {
    const script = readScript(lines.join('\n'), options);
    if (script.ok) return script.value;
    const at = script.problem.line - 1;
    const line = lines[at];
    if (line === undefined || line.trim() === '') return null;
    lines[at] = ' '.repeat(line.length);
  }
  return null;
}

function checkCommand({ words }: SimpleCommand, code: string): readonly UnknownWord[] {
  const [program, ...rest] = words;
  if (!program || textOf(program) !== 'docker') return [];
  const isImplied = program.place.from === program.place.to;
  const { unknown, args } = checkFlags(rest, globalFlags, 'docker', code);
  if (args.length === 0) return unknown;
  const names = args.map((word) => textOf(word) ?? '');
  const found = findCommand(names, commands);
  if (!found) return [...unknown, ...checkName(args, names, isImplied)];
  const { command, calledAs, words: own } = found;
  return [...unknown, ...checkFlags(args.slice(args.length - own.length), command.flags, `docker ${calledAs}`, code, command).unknown];
}

/** What docker has and this program does not speak is not unknown. Without the word `docker`, a line may be anything: only what is nearly a command is one. */
function checkName(args: readonly Word[], names: readonly string[], isImplied: boolean): readonly UnknownWord[] {
  const [first = '', second = ''] = names;
  const { families, verbs } = dockerCommandNames;
  const members = families.get(first);
  if (verbs.has(first) || pluginNames.includes(first) || first === 'help' || first === '') return [];
  if (members && (second === '' || second.startsWith('-') || members.has(second))) return [];
  const word = args[members ? 1 : 0];
  const name = members ? second : first;
  if (!word || textOf(word) === null || !/^[a-z][\w-]*$/i.test(name)) return [];
  const [closest = null] = findClosest(name, members ? [...members] : [...commands.flatMap((command) => [command.name, ...command.aliases]).map((each) => each.replace(/ .*$/, '')), ...verbs]);
  if (isImplied && !members && closest === null) return [];
  return [{ ...word.place, kind: members ? 'subcommand' : 'command', word: name, within: members ? first : '', closest }];
}

interface CheckedFlags {
  readonly unknown: readonly UnknownWord[];
  /** What follows the flags of `docker`; of a command, its arguments. */
  readonly args: readonly Word[];
}

/** Without a command: the flags between `docker` and it. */
function checkFlags(words: readonly Word[], flags: readonly Flag[], within: string, code: string, command?: DockerCommand): CheckedFlags {
  const stopsAtArgument = !command || endsFlags(command);
  const walk = walkFlags(words.map((word) => ({ word, text: textOf(word) })), flags, !stopsAtArgument);
  const args = walk.args.map(({ word }) => word);
  // A word that only the run can tell may be a flag as well: what follows is anybody's guess.
  const end = args.find(isOptions)?.place.from ?? Infinity;
  const unknown = walk.steps.flatMap(({ word: { word }, pieces }) => {
    const name = word.place.from < end ? findUnknownName(pieces) : null;
    return name === null ? [] : [toUnknown(word, name, flags, within, code)];
  });
  // Whether the next word is the value of a flag that is not known, nobody knows.
  const [first] = unknown;
  return stopsAtArgument && first ? { unknown: [first], args: [] } : { unknown, args };
}

/** Of one word; every command has its help. */
function findUnknownName(pieces: readonly FlagPiece[]): string | null {
  const name = pieces.find(({ flag }) => !flag)?.name ?? null;
  return name === null || ['--help', '-h', '--'].includes(name) ? null : name;
}

/** `[OPTIONS]`, or a variable without quotes. */
function isOptions({ parts }: Word): boolean {
  return parts.some((part) => part.kind !== 'text' && part.kind !== 'home' && !part.isQuoted);
}

function toUnknown({ place }: Word, word: string, flags: readonly Flag[], within: string, code: string): UnknownWord {
  const equals = code.slice(place.from, place.to).indexOf('=');
  const to = equals > 0 ? place.from + equals : place.to;
  const known = flags.filter(({ isHidden }) => isHidden !== true).map(({ name }) => name);
  const written = code.slice(place.from, to);
  // One dash where two belong: `-name`.
  const name = written.replace(/^-+/, '');
  const begun = known.filter((each) => each.startsWith(name));
  const closest = name.length < 2 ? undefined : known.includes(name) ? name : begun.length === 1 ? begun[0] : findClosest(name, known)[0];
  const isWhole = closest !== undefined && /^-+[\w-]+$/.test(written);
  return { from: place.from, to, kind: 'flag', word: isWhole && !word.startsWith('--') ? written : word, within, closest: isWhole ? `--${closest}` : null };
}

function textOf({ parts }: Word): string | null {
  return parts.every((part) => part.kind === 'text') ? parts.map((part) => (part.kind === 'text' ? part.text : '')).join('') : null;
}
