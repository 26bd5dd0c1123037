// The words that can follow `docker` or the name of a family, each with what it does; put together once.
import { commands } from '../commands/commands';
import type { Candidate } from './Completion';

let known: ReadonlyMap<string, readonly Candidate[]> | null = null;

/** `family` is '' for `docker` itself. */
export function listCommandNames(family: string): readonly Candidate[] {
  return (known ??= build()).get(family) ?? [];
}

function build(): ReadonlyMap<string, readonly Candidate[]> {
  const summaries = new Map<string, Map<string, string>>([['', new Map()]]);
  for (const { name, aliases, summary } of commands) {
    for (const called of [name, ...aliases]) {
      const [first = '', second] = called.split(' ');
      if (second === undefined) summaries.get('')?.set(first, summary);
      else summaries.set(first, (summaries.get(first) ?? new Map<string, string>()).set(second, summary));
    }
  }
  for (const [family, members] of summaries) if (family !== '' && !summaries.get('')?.has(family)) summaries.get('')?.set(family, [...members.keys()].sort().join(', '));
  return new Map([...summaries].map(([family, names]) => [family, toCandidates(names)]));
}

function toCandidates(names: ReadonlyMap<string, string>): readonly Candidate[] {
  return [...names].sort(([one], [other]) => (one < other ? -1 : 1)).map(([name, detail]) => ({ label: name, insert: `${name} `, detail }));
}
