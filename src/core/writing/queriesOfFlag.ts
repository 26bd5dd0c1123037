// Which names of the engine can stand for the value of a flag.
import type { Flag } from '../commands/flags/Flag';
import type { LiveQuery } from './Completion';

const any = (kind: LiveQuery['kind']): LiveQuery => ({ kind, state: 'any', suffix: '' });
const withPath = (kind: LiveQuery['kind']): LiveQuery => ({ ...any(kind), suffix: ':' });

/** `typed`: the value as far as the caret. */
export function queriesOfFlag({ name, as }: Flag, typed: string): readonly LiveQuery[] {
  const canonical = as ?? name;
  if (canonical === 'network') return [any('network')];
  if (canonical === 'volumes-from') return [any('container')];
  if (canonical === 'link') return [withPath('container')];
  if (canonical === 'volume') return /[:/\\~.]/.test(typed.charAt(0)) || typed.includes(':') ? [] : [withPath('volume')];
  return canonical === 'context' ? [any('context')] : [];
}
