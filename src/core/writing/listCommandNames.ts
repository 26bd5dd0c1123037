// The words that can follow `docker` or the name of a family, each with what it does; put together once.
import { commands } from '../commands/commands';
import type { DockerCommand } from '../commands/DockerCommand';
import type { Candidate } from './Completion';
import type { CommandWords } from './CommandWords';

/** A command, or of a family the names of its commands. */
type Named = DockerCommand | string;

let known: ReadonlyMap<string, readonly (readonly [name: string, what: Named])[]> | null = null;

/** `family` is '' for `docker` itself. */
export function listCommandNames(family: string, { summary }: Pick<CommandWords, 'summary'>): readonly Candidate[] {
  const names = (known ??= build()).get(family) ?? [];
  return names.map(([name, what]) => ({ label: name, insert: `${name} `, detail: typeof what === 'string' ? what : summary(what) }));
}

function build(): ReadonlyMap<string, readonly (readonly [string, Named])[]> {
  const root = new Map<string, Named>();
  const families = new Map<string, Map<string, Named>>();
  for (const command of commands) {
    for (const called of [command.name, ...command.aliases]) {
      const [first = '', second] = called.split(' ');
      if (second === undefined) root.set(first, command);
      else families.set(first, (families.get(first) ?? new Map<string, Named>()).set(second, command));
    }
  }
  for (const [family, members] of families) if (!root.has(family)) root.set(family, [...members.keys()].sort().join(', '));
  return new Map([['', root] as const, ...families].map(([family, names]) => [family, [...names].sort(([one], [other]) => (one < other ? -1 : 1))]));
}
