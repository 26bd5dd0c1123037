// What pflag finds wrong with one value of a flag while it reads the line; null where nothing is.
import type { Result } from '../../Result';
import { quoteGo } from '../values/quoteGo';
import { readBytes } from '../values/readBytes';
import { readDecimal } from '../values/readDecimal';
import { readDuration } from '../values/readDuration';
import { readInt, readInteger } from '../values/readInteger';
import type { Flag, FlagKind } from './Flag';
import { readBoolean } from './readBoolean';

const readers: Partial<Record<FlagKind, (value: string) => Result<unknown, string>>> = {
  bool: readBoolean,
  int: readInt,
  uint: (value) => readInteger(value, false, 64),
  uint16: (value) => readInteger(value, false, 16),
  bytes: readBytes,
  duration: readDuration,
  decimal: readDecimal,
};

export function checkFlagValue(flag: Flag, value: string): string | null {
  if (flag.check) return flag.check(value);
  const read = readers[flag.kind]?.(value);
  if (read && !read.ok) return read.problem;
  return flag.kind === 'filter' ? checkFilter(value) : null;
}

function checkFilter(value: string): string | null {
  return value === '' || value.includes('=') ? null : 'bad format of filter (expected name=value)';
}

/** `-m, --memory`, `--cpus`: a flag as pflag's messages name it. */
export function nameFlag(flag: Flag): string {
  return flag.short === undefined ? `--${flag.name}` : `-${flag.short}, --${flag.name}`;
}

export function describeBadValue(flag: Flag, value: string, cause: string): string {
  return `invalid argument ${quoteGo(value)} for ${quoteGo(nameFlag(flag))} flag: ${cause}`;
}
