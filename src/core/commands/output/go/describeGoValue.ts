// How a value prints itself where its Go type has a String method: times, durations, limits.
import type { GoValue } from './GoValue';
import { writeGoDuration } from './writeGoDuration';

/** Null where it has none. A pointer prints what it points to. */
export function describeGoValue(value: GoValue): string | null {
  if (value.kind === 'pointer') return value.data?.kind === 'struct' ? describeGoValue(value.data) : null;
  if (value.kind === 'int') return value.type.name === 'time.Duration' ? writeGoDuration(value.data) : null;
  return value.kind === 'struct' ? (value.text ?? null) : null;
}
