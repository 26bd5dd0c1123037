// A message of the engine as progress; null for one that tells none.
import type { Progress } from '../Progress';
import { fieldOf, textOf } from '../values/fieldOf';

export function readProgress(message: unknown): Progress | null {
  const [id, detail] = [textOf(message, 'id'), fieldOf(message, 'progressDetail')];
  // The name of a tag comes as an id as well, without any detail.
  if (id !== '' && typeof detail === 'object' && detail !== null) return { kind: 'layer', id, status: textOf(message, 'status'), current: numberOf(detail, 'current'), total: numberOf(detail, 'total') };
  const step = /^Step (\d+)\/(\d+) : ([^\n]*)/.exec(textOf(message, 'stream'));
  if (!step) return null;
  const [, number = '', total = '', instruction = ''] = step;
  return { kind: 'step', id: number, status: instruction, current: Number(number), total: Number(total) };
}

function numberOf(detail: unknown, name: string): number {
  const value = fieldOf(detail, name);
  return typeof value === 'number' ? value : 0;
}
