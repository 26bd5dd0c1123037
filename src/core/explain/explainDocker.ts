// The words of one docker command: global flags, the command, its flags, its arguments.
import { commands } from '../commands/commands';
import type { DockerCommand } from '../commands/DockerCommand';
import { endsFlags } from '../commands/flags/endsFlags';
import { findCommand } from '../commands/findCommand';
import { globalFlags } from '../commands/globalFlags';
import { pluginNames } from '../commands/pluginNames';
import { findClosest } from '../hints/findClosest';
import { explainArguments } from './explainArguments';
import type { ExplainedPart } from './ExplainedPart';
import { explainFlags } from './explainFlags';
import type { TypedPiece } from './TypedPiece';

export interface ExplainedDocker {
  readonly command: DockerCommand | null;
  readonly parts: readonly ExplainedPart[];
}

/** `pieces`: the words after `docker`; `start` is where that stands, or would stand. */
export function explainDocker(pieces: readonly TypedPiece[], start: number): ExplainedDocker {
  const globals = explainFlags(pieces, globalFlags, null, false);
  const found = findCommand(globals.args.map(({ text }) => text), commands);
  const [first] = globals.args;
  if (!first) return { command: null, parts: globals.parts };
  if (!found) return { command: null, parts: [...globals.parts, explainUnknown(globals.args)] };
  const { command } = found;
  const named = globals.args.slice(0, globals.args.length - found.words.length);
  const place = { from: globals.parts.length === 0 ? start : first.place.from, to: named.at(-1)?.place.to ?? first.place.to };
  const rest = explainFlags(globals.args.slice(named.length), command.flags, command, !endsFlags(command));
  return {
    command,
    parts: [
      ...globals.parts,
      { kind: 'command', place, text: `docker ${named.map(({ text }) => text).join(' ')}`, command },
      ...rest.parts,
      ...explainArguments(rest.args, command),
    ],
  };
}

function explainUnknown(args: readonly TypedPiece[]): ExplainedPart {
  const [first, second] = args;
  const place = first?.place ?? { from: 0, to: 0 };
  const name = first?.text ?? '';
  if (pluginNames.includes(name)) return { kind: 'plugin', place, text: `docker ${name}`, name };
  const names = commands.flatMap((command) => [command.name, ...command.aliases]);
  const isFamily = names.some((each) => each.startsWith(`${name} `));
  const wanted = isFamily && second ? `${name} ${second.text}` : name;
  const meant = isFamily && second ? findClosest(second.text, names.filter((each) => each.startsWith(`${name} `)).map((each) => each.slice(name.length + 1))).map((each) => `${name} ${each}`) : findClosest(name, names.map((each) => each.replace(/ .*$/, '')));
  return { kind: 'unknown-command', place: { from: place.from, to: (isFamily ? second : first)?.place.to ?? place.to }, text: `docker ${wanted}`, meant: meant.map((each) => `docker ${each}`) };
}
