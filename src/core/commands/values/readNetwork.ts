// `--network`: a name, or a record of `name=,alias=,ip=,…` for one attachment.
import { fail, succeed, type Result } from '../../Result';
import { readInteger } from './readInteger';
import { readRecord } from './readRecord';

export interface NetworkAttachment {
  readonly target: string;
  readonly aliases: readonly string[];
  readonly links: readonly string[];
  readonly ip: string;
  readonly ip6: string;
  readonly mac: string;
  readonly linkLocalIps: readonly string[];
  readonly driverOptions: Readonly<Record<string, string>>;
  readonly priority: number;
}

export function plainNetwork(target: string): NetworkAttachment {
  return { target, aliases: [], links: [], ip: '', ip6: '', mac: '', linkLocalIps: [], driverOptions: {}, priority: 0 };
}

/** Networks of the engine's own, which are not made by anybody. */
export function isUserDefined(target: string): boolean {
  return !['default', 'bridge', 'host', 'none'].includes(target) && !target.startsWith('container:');
}

/** The problem is the CLI's own text. */
export function readNetwork(text: string): Result<NetworkAttachment, string> {
  if (!/\w=\w/.test(text)) return succeed(plainNetwork(text));
  const fields = readRecord(text);
  if (!fields.ok) return fields;
  let network = plainNetwork('');
  for (const field of fields.value) {
    const equals = field.indexOf('=');
    if (equals <= 0) return fail(`invalid field ${field}`);
    const set = setField(network, field.slice(0, equals).trim().toLowerCase(), field.slice(equals + 1).trim().toLowerCase());
    if (!set.ok) return set;
    network = set.value;
  }
  return network.target === '' ? fail('network name/id is not specified') : succeed(network);
}

function setField(network: NetworkAttachment, key: string, value: string): Result<NetworkAttachment, string> {
  switch (key) {
    case 'name':
      return succeed({ ...network, target: value });
    case 'alias':
      return succeed({ ...network, aliases: [...network.aliases, value] });
    case 'ip':
      return succeed({ ...network, ip: value });
    case 'ip6':
      return succeed({ ...network, ip6: value });
    case 'mac-address':
      return succeed({ ...network, mac: value });
    case 'link-local-ip':
      return succeed({ ...network, linkLocalIps: [...network.linkLocalIps, value] });
    case 'driver-opt': {
      const equals = value.indexOf('=');
      if (equals <= 0) return fail('invalid key value pair format in driver options');
      return succeed({ ...network, driverOptions: { ...network.driverOptions, [value.slice(0, equals).trim()]: value.slice(equals + 1).trim() } });
    }
    case 'gw-priority': {
      const priority = readInteger(value, true, 64);
      return priority.ok ? succeed({ ...network, priority: priority.value }) : fail(`invalid gw-priority (${value}): ${priority.problem.replace(/^.*: /, '')}`);
    }
    default:
      return fail(`invalid field key ${key}`);
  }
}
