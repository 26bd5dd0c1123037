// The networks of a new container: the first one takes what the older single flags say (--ip, --network-alias, --link …).
import { fail, succeed, type Result } from '../../Result';
import type { FlagValues } from '../flags/FlagValues';
import { isMacAddress } from '../values/isMacAddress';
import { isUserDefined, plainNetwork, readNetwork, type NetworkAttachment } from '../values/readNetwork';
import type { Endpoint } from './ContainerRequest';

export interface Endpoints {
  readonly mode: string;
  readonly endpoints: Readonly<Record<string, Endpoint>>;
}

export function readEndpoints(values: FlagValues): Result<Endpoints, string> {
  const given = values.list('network').flatMap((text) => {
    const network = readNetwork(text);
    return network.ok ? [network.value] : [];
  });
  const networks = given.length === 0 ? [plainNetwork('default')] : given;
  const endpoints: Record<string, Endpoint> = {};
  for (const [index, network] of networks.entries()) {
    const whole = index === 0 ? applySingleFlags(network, values) : succeed(network);
    if (!whole.ok) return whole;
    const endpoint = toEndpoint(whole.value);
    if (!endpoint.ok) return endpoint;
    if (network.target in endpoints) return fail(`network "${network.target}" is specified multiple times`);
    // The CLI leaves a single plain network to NetworkMode alone.
    const isPlain = given.length === 1 && Object.keys(endpoint.value).length === 0;
    if (!isPlain) endpoints[network.target] = endpoint.value;
  }
  const kinds = new Set(given.map(({ target }) => isUserDefined(target)));
  if (kinds.size > 1) return fail('conflicting options: cannot attach both user-defined and non-user-defined network-modes');
  return succeed({ mode: networks[0]?.target ?? 'default', endpoints });
}

function applySingleFlags(network: NetworkAttachment, values: FlagValues): Result<NetworkAttachment, string> {
  const conflicts: readonly (readonly [boolean, string, string])[] = [
    [network.aliases.length > 0, 'network-alias', 'per-network alias'],
    [network.links.length > 0, 'link', 'per-network links'],
    [network.ip !== '', 'ip', 'per-network IPv4 address'],
    [network.ip6 !== '', 'ip6', 'per-network IPv6 address'],
    [network.mac !== '', 'mac-address', 'per-network MAC address'],
    [network.linkLocalIps.length > 0, 'link-local-ip', 'per-network link-local IP addresses'],
  ];
  const conflict = conflicts.find(([isGiven, flag]) => isGiven && values.list(flag).some((value) => value !== ''));
  if (conflict) return fail(`conflicting options: cannot specify both --${conflict[1]} and ${conflict[2]}`);
  const list = (flag: string, otherwise: readonly string[]): readonly string[] => (values.isSet(flag) ? values.list(flag) : otherwise);
  return succeed({
    ...network,
    aliases: list('network-alias', network.aliases),
    links: isUserDefined(network.target) ? list('link', network.links) : network.links,
    ip: values.text('ip') || network.ip,
    ip6: values.text('ip6') || network.ip6,
    mac: values.text('mac-address') || network.mac,
    linkLocalIps: list('link-local-ip', network.linkLocalIps),
  });
}

function toEndpoint(network: NetworkAttachment): Result<Endpoint, string> {
  if (network.target.trim() === '') return fail('no name set for network');
  if (!isUserDefined(network.target)) {
    if (network.aliases.length > 0) return fail('network-scoped aliases are only supported for user-defined networks');
    if (network.links.length > 0) return fail('links are only supported for user-defined networks');
  }
  if (network.mac !== '' && !isMacAddress(network.mac)) return fail(`${network.mac} is not a valid mac address`);
  const address = {
    ...(network.ip === '' ? {} : { IPv4Address: network.ip }),
    ...(network.ip6 === '' ? {} : { IPv6Address: network.ip6 }),
    ...(network.linkLocalIps.length === 0 ? {} : { LinkLocalIPs: network.linkLocalIps }),
  };
  return succeed({
    ...(network.aliases.length === 0 ? {} : { Aliases: network.aliases }),
    ...(network.links.length === 0 ? {} : { Links: network.links }),
    ...(Object.keys(address).length === 0 ? {} : { IPAMConfig: address }),
    ...(Object.keys(network.driverOptions).length === 0 ? {} : { DriverOpts: network.driverOptions }),
    ...(network.priority === 0 ? {} : { GwPriority: network.priority }),
    ...(network.mac === '' ? {} : { MacAddress: network.mac }),
  });
}
