// `--gpus`: `all`, a number, or a record of `device=,count=,capabilities=,driver=,options=`.
import { fail, succeed, type Result } from '../../Result';
import { readRecord } from './readRecord';
import { toRecord } from './toRecord';

export interface DeviceRequest {
  readonly Driver?: string;
  /** -1: all of them. */
  readonly Count?: number;
  readonly DeviceIDs?: readonly string[];
  readonly Capabilities?: readonly (readonly string[])[];
  readonly Options?: Readonly<Record<string, string>>;
}

/** The problem is the CLI's own text. */
export function readGpus(text: string): Result<DeviceRequest, string> {
  const fields = readRecord(text);
  if (!fields.ok) return fields;
  const seen = new Set<string>();
  let request: DeviceRequest = {};
  for (const field of fields.value) {
    const equals = field.indexOf('=');
    const key = equals < 0 ? field : field.slice(0, equals);
    if (seen.has(key)) return fail(`gpu request key '${key}' can be specified only once`);
    seen.add(key);
    const set = equals < 0 ? setCount(request, key) : setField(request, key, field.slice(equals + 1), field);
    if (!set.ok) return set;
    request = set.value;
  }
  const count = request.Count === undefined && request.DeviceIDs === undefined ? { Count: 1 } : {};
  return succeed({ Capabilities: [['gpu']], Options: {}, ...request, ...count });
}

function setField(request: DeviceRequest, key: string, value: string, field: string): Result<DeviceRequest, string> {
  switch (key) {
    case 'driver':
      return succeed({ ...request, Driver: value });
    case 'count':
      return setCount(request, value);
    case 'device':
      return succeed({ ...request, DeviceIDs: value.split(',') });
    case 'capabilities':
      return succeed({ ...request, Capabilities: [[...value.split(','), 'gpu']] });
    case 'options': {
      const options = readRecord(value);
      return options.ok ? succeed({ ...request, Options: toRecord(options.value) }) : fail(`failed to read gpu options: ${options.problem}`);
    }
    default:
      return fail(`unexpected key '${key}' in '${field}'`);
  }
}

function setCount(request: DeviceRequest, value: string): Result<DeviceRequest, string> {
  if (value === 'all') return succeed({ ...request, Count: -1 });
  if (/^[+-]?\d{1,18}$/.test(value)) return succeed({ ...request, Count: Number(value) });
  return fail(`invalid count (${value}): value must be either "all" or an integer: invalid syntax`);
}
