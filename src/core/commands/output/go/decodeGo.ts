// A raw JSON value (readGoJson) into a value of a Go type, as Go's decoder fills a struct: absent and unfitting fields keep their zero.
import { printGoValue } from './formatGoValue';
import type { GoField, GoType } from './GoType';
import { goAny, goBool, goFloat, goInt, goText, unwrap, zeroOf, type GoValue, type Maybe } from './GoValue';
import { readGoTime } from './readGoTime';

/** What the String methods of some structs print: fields and what stands between them. */
const describers: Readonly<Record<string, readonly string[]>> = {
  'units.Ulimit': ['Name', '=', 'Soft', ':', 'Hard'],
  'blkiodev.WeightDevice': ['Path', ':', 'Weight'],
  'blkiodev.ThrottleDevice': ['Path', ':', 'Rate'],
};

export function decodeGo(raw: Maybe, type: GoType): GoValue {
  const value = unwrap(raw);
  if (type.kind === 'struct') return decodeStruct(value, type);
  if (!value) return zeroOf(type);
  switch (type.kind) {
    case 'interface':
      return goAny(value);
    case 'pointer':
      return type.of ? { kind: 'pointer', type, data: decodeGo(value, type.of) } : zeroOf(type);
    case 'list': {
      const { of } = type;
      return value.kind === 'list' && of ? { kind: 'list', type, data: (value.data ?? []).map((item) => decodeGo(item, of)) } : zeroOf(type);
    }
    case 'map': {
      const { of } = type;
      if (value.kind !== 'map' || !of) return zeroOf(type);
      return { kind: 'map', type, data: new Map([...(value.data ?? [])].map(([key, item]) => [key, decodeGo(item, of)] as const)) };
    }
    default:
      return decodeScalar(value, type);
  }
}

function decodeScalar(value: GoValue, type: GoType): GoValue {
  if (value.kind === 'bool') return type.kind === 'bool' ? goBool(value.data) : zeroOf(type);
  if (value.kind !== 'string') return zeroOf(type);
  if (value.type.name !== 'json.Number') return type.kind === 'string' ? goText(value.data, type) : zeroOf(type);
  if (type.kind === 'int') return /^-?\d+$/.test(value.data) ? goInt(BigInt(value.data), type) : zeroOf(type);
  return type.kind === 'float' ? goFloat(Number(value.data)) : zeroOf(type);
}

function decodeStruct(value: Maybe, type: GoType): GoValue {
  if (type.name === 'time.Time') return readGoTime(value?.kind === 'string' ? value.data : '');
  const entries = value?.kind === 'map' ? value.data : null;
  const data = new Map((type.fields ?? []).map((field) => [field.name, decodeField(field, value, entries)]));
  const described = describers[type.name];
  return described ? { kind: 'struct', type, data, text: described.map((part) => printGoValue(data.get(part) ?? goText(part))).join('') } : { kind: 'struct', type, data };
}

function decodeField(field: GoField, whole: Maybe, entries: ReadonlyMap<string, GoValue> | null): GoValue {
  return decodeGo(field.isEmbedded ? whole : findEntry(entries, field.json), field.type);
}

/** Go takes a key in other case where there is none in the right one. */
function findEntry(entries: ReadonlyMap<string, GoValue> | null, name: string): Maybe {
  const exact = entries?.get(name);
  if (exact || !entries) return exact;
  const folded = name.toLowerCase();
  return [...entries].find(([key]) => key.toLowerCase() === folded)?.[1];
}
