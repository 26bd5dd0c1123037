// The names that the engine has for a place, as candidates; the kinds in the order in which they were asked for.
import type { Cancel } from '../../core/commands/Cancel';
import type { LiveName } from '../../core/live/LiveName';
import type { Candidate, LiveQuery } from '../../core/writing/Completion';
import type { WritingDesk } from './WritingDesk';

const isWanted: Readonly<Record<LiveQuery['state'], (state: string) => boolean>> = {
  any: () => true,
  running: (state) => state === 'running' || state === 'restarting',
  stopped: (state) => state !== 'running' && state !== 'restarting' && state !== 'paused',
  paused: (state) => state === 'paused',
};

export async function findLiveCandidates(queries: readonly LiveQuery[], names: WritingDesk['names'], calledOff: Cancel): Promise<readonly Candidate[]> {
  const lists = await Promise.all(queries.map(async (query) => toCandidates(await names.list(query.kind, calledOff), query)));
  return lists.flat();
}

function toCandidates(names: readonly LiveName[], { state, suffix }: LiveQuery): readonly Candidate[] {
  return names.filter((each) => isWanted[state](each.state)).map(({ name, detail }) => ({ label: name, insert: name + suffix, detail }));
}
