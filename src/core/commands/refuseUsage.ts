// The texts and exit codes with which the CLI refuses a line before it asks the engine.
import { fail } from '../Result';
import type { UsageProblem } from './UsageProblem';

interface Refusal {
  readonly ok: false;
  readonly problem: UsageProblem;
}

/** Fewest and most arguments of a command; `Infinity` where there is no limit. */
export type ArgumentCount = readonly [fewest: number, most: number];

/** What pflag refused: exit code 125. `usage` is the command's line without `docker`. */
export function refuseUsage(message: string, name: string, usage: string): Refusal {
  return fail({ message: `${message}\n\n${showUsage(name, usage)}\n\n${pointToHelp('Run', name)}\n`, exitCode: 125 });
}

export function refuseArguments(count: ArgumentCount, name: string, usage: string): Refusal {
  const [fewest, most] = count;
  // `SRun` is the CLI's own slip of the pen.
  const verb = most === Infinity ? 'See' : fewest === 0 && most > 0 ? 'SRun' : 'Run';
  return fail({
    message: `docker: 'docker ${name}' ${describeCount(fewest, most)}\n\n${showUsage(name, usage)}\n\n${pointToHelp(verb, name)}\n`,
    exitCode: 1,
  });
}

/** What `run` and `create` find wrong after the flags were read: no usage line, exit code 125 unless said otherwise. */
export function refuseRequest(message: string, name: string, exitCode = 125): Refusal {
  return fail({ message: describeRunFailure(message, name), exitCode });
}

/** What all other commands find wrong after the flags were read: the bare message, exit code 1. */
export function refuse(message: string, exitCode = 1): Refusal {
  return fail({ message: `${message}\n`, exitCode });
}

export function refuseUnknownCommand(words: readonly string[]): Refusal {
  const family = words.slice(0, -1).join(' ');
  const name = ['docker', ...words].join(' ');
  const usage = family === '' ? '' : `Usage:  docker ${family}\n\n`;
  return fail({ message: `docker: unknown command: ${name}\n\n${usage}${pointToHelp('Run', family)}\n`, exitCode: 1 });
}

export function describeRunFailure(message: string, name: string): string {
  return `docker: ${message}\n\n${pointToHelp('Run', name)}\n`;
}

function describeCount(fewest: number, most: number): string {
  const plural = (count: number): string => `${count} argument${count === 1 ? '' : 's'}`;
  if (most === 0) return 'accepts no arguments';
  if (fewest === most) return `requires ${plural(most)}`;
  if (most === Infinity) return `requires at least ${plural(fewest)}`;
  return fewest === 0 ? `requires at most ${plural(most)}` : `requires at least ${fewest} and at most ${plural(most)}`;
}

function showUsage(name: string, usage: string): string {
  return `Usage:  ${['docker', name, usage].filter((part) => part !== '').join(' ')}`;
}

function pointToHelp(verb: 'Run' | 'See' | 'SRun', name: string): string {
  return `${verb} '${name === '' ? 'docker' : `docker ${name}`} --help' for more information`;
}
