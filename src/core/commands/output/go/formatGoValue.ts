// One value under one verb of Go's Printf: `%v` of a map is `map[a:b]`, `%q` of a list quotes each item, a verb that does not fit says so.
import { describeGoValue } from './describeGoValue';
import { formatGoNumber } from './formatGoNumber';
import { plainFlags, type FormatFlags } from './FormatFlags';
import { goText, sortedEntries, type GoStruct, type GoValue, type Maybe } from './GoValue';
import { formatGoText, pad } from './formatGoText';

/** As `fmt.Print` prints it. */
export function printGoValue(value: Maybe): string {
  return formatGoValue(value, plainFlags);
}

export function formatGoValue(value: Maybe, flags: FormatFlags): string {
  return format(value, flags, 0);
}

function format(value: Maybe, flags: FormatFlags, depth: number): string {
  if (flags.verb === 'T' && depth === 0) return formatGoText(nameOf(value), { ...flags, verb: 's' }) ?? '';
  if (!value || (value.kind === 'interface' && value.data === null)) return formatNothing(value, flags, depth);
  const text = flags.isSource ? null : describeGoValue(value);
  if (text !== null && 'vsqxX'.includes(flags.verb)) return formatGoText(text, flags) ?? '';
  switch (value.kind) {
    case 'interface':
      return format(value.data ?? undefined, flags, depth);
    case 'string':
      return formatGoText(value.data, flags) ?? refuse(value, flags);
    case 'bool':
      return 'tv'.includes(flags.verb) ? pad(String(value.data), flags) : refuse(value, flags);
    case 'int':
    case 'float':
      return formatGoNumber(value.data, flags) ?? refuse(value, flags);
    case 'pointer':
      return formatPointer(value, flags, depth);
    default:
      return formatMany(value, flags, depth);
  }
}

function formatNothing(value: Maybe, flags: FormatFlags, depth: number): string {
  if (depth > 0) return flags.isSource ? `${value?.type.name ?? ''}(nil)` : '<nil>';
  if (flags.verb === 'v') return pad('<nil>', flags);
  return `%!${flags.verb}(<nil>)`;
}

function formatPointer(value: GoValue & { kind: 'pointer' }, flags: FormatFlags, depth: number): string {
  if (value.data === null) return flags.isSource ? `(${value.type.name})(nil)` : pad('<nil>', flags);
  // Go prints an address from here on; there is none, and the value is worth more.
  return depth > 0 ? format(value.data, flags, depth + 1) : `&${format(value.data, flags, depth + 1)}`;
}

function formatMany(value: GoValue & { kind: 'list' | 'map' | 'struct' }, flags: FormatFlags, depth: number): string {
  if (flags.isSource && value.data === null) return `${value.type.name}(nil)`;
  const items = itemsOf(value, flags, depth + 1);
  if (flags.isSource) return `${value.type.name}{${items.join(', ')}}`;
  if (value.kind === 'struct') return `{${items.join(' ')}}`;
  return `${value.kind === 'map' ? 'map' : ''}[${items.join(' ')}]`;
}

function itemsOf(value: GoValue & { kind: 'list' | 'map' | 'struct' }, flags: FormatFlags, depth: number): readonly string[] {
  const show = (item: Maybe): string => format(item, flags, depth);
  if (value.kind === 'list') return (value.data ?? []).map(show);
  if (value.kind === 'struct') return fieldsOf(value, flags, show);
  return sortedEntries(value.data ?? new Map<string, GoValue>()).map(([key, item]) => {
    return `${show(goText(key))}:${show(item)}`;
  });
}

function fieldsOf(value: GoStruct, flags: FormatFlags, show: (item: Maybe) => string): readonly string[] {
  return (value.type.fields ?? []).map(({ name }) => (flags.isNamed || flags.isSource ? `${name}:` : '') + show(value.data.get(name)));
}

function refuse(value: GoValue, flags: FormatFlags): string {
  return `%!${flags.verb}(${value.type.name}=${format(value, { ...flags, verb: 'v' }, 0)})`;
}

function nameOf(value: Maybe): string {
  if (value?.kind === 'interface') return nameOf(value.data ?? undefined);
  return value?.type.name ?? '<nil>';
}
