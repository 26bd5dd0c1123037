// Which names of the engine can stand for an argument of a command.
import type { DockerCommand } from '../commands/DockerCommand';
import type { LiveQuery } from './Completion';
import { slotsOf } from './slotsOf';

const any = (kind: LiveQuery['kind']): LiveQuery => ({ kind, state: 'any', suffix: '' });

/** What each of these can do something with. */
const states: ReadonlyMap<string, LiveQuery['state']> = new Map([
  ...['stop', 'exec', 'attach', 'kill', 'top', 'pause', 'stats', 'port', 'wait'].map((name) => [name, 'running'] as const),
  ['start', 'stopped'],
  ['unpause', 'paused'],
]);

export function queriesOfArgument({ name, usage }: DockerCommand, index: number): readonly LiveQuery[] {
  if (name === 'cp') return index < 2 ? [{ ...any('container'), suffix: ':' }] : [];
  if (name === 'inspect') return [any('container'), any('image'), any('volume'), any('network')];
  const slots = slotsOf(usage);
  const slot = slots[index] ?? (usage.includes('...') ? slots.at(-1) : undefined);
  return slot === undefined ? [] : queriesOfSlot(slot, name);
}

function queriesOfSlot(slot: string, command: string): readonly LiveQuery[] {
  const word = /[A-Z_]+/.exec(slot)?.[0] ?? '';
  if (word === 'CONTAINER') return [{ kind: 'container', state: states.get(command) ?? 'any', suffix: '' }];
  if (word === 'IMAGE' || word === 'SOURCE_IMAGE' || (word === 'NAME' && /^(?:pull|push)$/.test(command))) return [any('image')];
  if (word === 'VOLUME') return command === 'volume create' ? [] : [any('volume')];
  if (word === 'NETWORK') return command === 'network create' ? [] : [any('network')];
  if (word === 'CONTEXT') return command === 'context create' || command === 'context import' ? [] : [any('context')];
  return [];
}
