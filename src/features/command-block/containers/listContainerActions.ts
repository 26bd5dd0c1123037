// What can be done with a container as it stands: one docker line each.
import type { LiveContainer } from '../../../core/live/LiveContainer';
import { quoteWord } from '../../../core/commands/shell/quoteWord';

export type ContainerActionKind = 'logs' | 'shell' | 'start' | 'stop' | 'restart' | 'unpause' | 'inspect' | 'remove';

export interface ContainerAction {
  readonly kind: ContainerActionKind;
  readonly line: string;
}

type Verb = readonly [kind: ContainerActionKind, before: string, after?: string];

/** Followed from the last lines on: a container that prints for weeks is not read from its first day. */
const logs: Verb = ['logs', 'logs -f --tail 200'];
const inspect: Verb = ['inspect', 'inspect'];
const removeAnyway: Verb = ['remove', 'rm -f'];

export function listContainerActions({ name, state }: Pick<LiveContainer, 'name' | 'state'>): readonly ContainerAction[] {
  return verbsFor(state).map(([kind, before, after]) => ({ kind, line: ['docker', before, quoteWord(name), after].filter((part) => part !== undefined).join(' ') }));
}

function verbsFor(state: string): readonly Verb[] {
  if (state === 'running') return [logs, ['shell', 'exec -it', 'sh'], ['stop', 'stop'], ['restart', 'restart'], inspect, removeAnyway];
  if (state === 'restarting') return [logs, ['stop', 'stop'], inspect, removeAnyway];
  if (state === 'paused') return [['unpause', 'unpause'], logs, inspect, removeAnyway];
  return [['logs', 'logs --tail 200'], ['start', 'start'], inspect, ['remove', 'rm']];
}
