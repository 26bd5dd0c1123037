// `index`, `slice` and `len` of Go's templates.
import { fail, succeed, type Result } from '../../../Result';
import type { GoType } from '../go/GoType';
import { goInt, goText, indirect, unwrap, zeroOf, type GoValue, type Maybe } from '../go/GoValue';
import { byteAt, countBytes, sliceBytes } from './sliceBytes';
import type { TemplateFunctions } from './TemplateFunction';

const byteType: GoType = { kind: 'int', name: 'uint8' };

export const indexFunctions: TemplateFunctions = {
  index: { parameters: ['value'], rest: 'value', call: ([item, ...indexes]) => index(unwrap(item), indexes) },
  slice: { parameters: ['value'], rest: 'value', call: ([item, ...indexes]) => slice(unwrap(item), indexes) },
  len: {
    parameters: ['value'],
    call([item]) {
      const { value, isNil } = indirect(item);
      if (isNil) return fail('len of nil pointer');
      if (!value) return fail('reflect: call of reflect.Value.Type on zero Value');
      const size = sizeOf(value);
      return size === null ? fail(`len of type ${value.type.name}`) : succeed(goInt(size));
    },
  },
};

/** Null where it has no length. */
export function sizeOf(value: GoValue): number | null {
  if (value.kind === 'string') return countBytes(value.data);
  if (value.kind === 'list') return value.data?.length ?? 0;
  return value.kind === 'map' ? (value.data?.size ?? 0) : null;
}

function index(item: Maybe, indexes: readonly Maybe[]): Result<Maybe, string> {
  if (!item) return fail('index of untyped nil');
  let at: GoValue = item;
  for (const each of indexes) {
    const { value, isNil } = indirect(at);
    if (isNil || !value) return fail('index of nil pointer');
    const found = step(value, unwrap(each));
    if (!found.ok) return found;
    at = found.value;
  }
  return succeed(at);
}

function step(item: GoValue, key: Maybe): Result<GoValue, string> {
  if (item.kind === 'map') {
    const wanted = item.type.key?.name ?? 'string';
    if (!key) return fail(`value is nil; should be of type ${wanted}`);
    if (key.kind !== 'string' || key.type.name !== wanted) return fail(`value has type ${key.type.name}; should be ${wanted}`);
    return succeed(item.data?.get(key.data) ?? (item.type.of ? zeroOf(item.type.of) : item));
  }
  const size = item.kind === 'list' || item.kind === 'string' ? (sizeOf(item) ?? 0) : null;
  if (size === null) return fail(`can't index item of type ${item.type.name}`);
  const position = readIndex(key, size);
  if (!position.ok) return position;
  if (item.kind === 'string' && position.value < size) return succeed(goInt(byteAt(item.data, position.value), byteType));
  const found = item.kind === 'list' ? item.data?.[position.value] : undefined;
  // Go lets the length itself pass as an index here, and fails a step later.
  return found ? succeed(found) : fail(`reflect: ${item.kind === 'string' ? 'string' : 'slice'} index out of range`);
}

function readIndex(key: Maybe, most: number): Result<number, string> {
  if (!key) return fail('cannot index slice/array with nil');
  if (key.kind !== 'int') return fail(`cannot index slice/array with type ${key.type.name}`);
  return key.data < 0n || key.data > BigInt(most) ? fail(`index out of range: ${key.data}`) : succeed(Number(key.data));
}

function slice(item: Maybe, indexes: readonly Maybe[]): Result<Maybe, string> {
  if (!item) return fail('slice of untyped nil');
  if (indexes.length > 3) return fail(`too many slice indexes: ${indexes.length}`);
  if (item.kind !== 'string' && item.kind !== 'list') return fail(`can't slice item of type ${item.type.name}`);
  if (item.kind === 'string' && indexes.length === 3) return fail('cannot 3-index slice a string');
  const size = sizeOf(item) ?? 0;
  const bounds = [0, size, size];
  for (const [place, each] of indexes.entries()) {
    const read = readIndex(each, size);
    if (!read.ok) return read;
    bounds[place] = read.value;
  }
  const [from = 0, to = size, most = size] = bounds;
  if (from > to) return fail(`invalid slice index: ${from} > ${to}`);
  if (to > most) return fail(`invalid slice index: ${to} > ${most}`);
  if (item.kind === 'string') return succeed(goText(sliceBytes(item.data, from, to), item.type));
  return succeed({ ...item, data: (item.data ?? []).slice(from, to) });
}
