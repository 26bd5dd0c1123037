// The addresses of a new network: each subnet with the range, the gateway and the reserved addresses that lie in it.
import { fail, succeed, type Result } from '../../Result';
import type { FlagValues } from '../flags/FlagValues';
import { readIp } from '../values/readIp';
import { Subnet } from '../values/Subnet';
import { toRecord } from '../values/toRecord';

interface Pool {
  readonly Subnet: string;
  IPRange?: string;
  Gateway?: string;
  AuxiliaryAddresses?: Record<string, string>;
}

export interface Ipam {
  readonly Driver: string;
  readonly Config: readonly Readonly<Pool>[];
  readonly Options: Readonly<Record<string, string>>;
}

/** The problem is the CLI's own text. */
export function readIpam(values: FlagValues): Result<Ipam, string> {
  const [subnets, ranges, gateways] = [values.split('subnet'), values.split('ip-range'), values.split('gateway')];
  if (subnets.length < ranges.length || subnets.length < gateways.length) return fail('every ip-range or gateway must have a corresponding subnet');
  const pools = readPools(subnets);
  if (!pools.ok) return pools;
  const problem =
    place(pools.value, ranges, 'range', (pool, range) => {
      if (pool.IPRange !== undefined) return `cannot configure multiple ranges (${range}, ${pool.IPRange}) on the same subnet (${pool.Subnet})`;
      pool.IPRange = range;
      return null;
    }) ??
    place(pools.value, gateways, 'gateway', (pool, gateway) => {
      if (pool.Gateway !== undefined) return `cannot configure multiple gateways (${gateway}, ${pool.Gateway}) for the same subnet (${pool.Subnet})`;
      pool.Gateway = gateway;
      return null;
    }) ??
    placeReserved(pools.value, toRecord(values.list('aux-address')));
  if (problem !== null) return fail(problem);
  return succeed({ Driver: values.text('ipam-driver', 'default'), Config: pools.value, Options: toRecord(values.list('ipam-opt')) });
}

function readPools(subnets: readonly string[]): Result<readonly Pool[], string> {
  const pools: Pool[] = [];
  for (const subnet of subnets) {
    for (const pool of pools) {
      for (const [whole, part] of [[subnet, pool.Subnet], [pool.Subnet, subnet]] as const) {
        const isWithin = liesWithin(whole, part);
        if (!isWithin.ok) return isWithin;
        if (isWithin.value) return fail('multiple overlapping subnet configuration is not supported');
      }
    }
    pools.push({ Subnet: subnet });
  }
  return succeed(pools);
}

/** Puts each text into every subnet that holds it; what is wrong, or null. */
function place(pools: readonly Pool[], texts: readonly string[], what: string, put: (pool: Pool, text: string) => string | null): string | null {
  for (const text of texts) {
    let isPlaced = false;
    for (const pool of pools) {
      const isWithin = liesWithin(pool.Subnet, text);
      if (!isWithin.ok) return isWithin.problem;
      if (!isWithin.value) continue;
      const problem = put(pool, text);
      if (problem !== null) return problem;
      isPlaced = true;
    }
    if (!isPlaced) return `no matching subnet for ${what} ${text}`;
  }
  return null;
}

function placeReserved(pools: readonly Pool[], addresses: Readonly<Record<string, string>>): string | null {
  for (const [name, address] of Object.entries(addresses)) {
    const problem = place(pools, [address], 'aux-address', (pool) => {
      pool.AuxiliaryAddresses = { ...pool.AuxiliaryAddresses, [name]: address };
      return null;
    });
    if (problem !== null) return problem;
  }
  return null;
}

function liesWithin(subnet: string, text: string): Result<boolean, string> {
  const whole = Subnet.read(subnet);
  if (!whole.ok) return fail(`invalid subnet: ${whole.problem}`);
  if (!text.includes('/')) return succeed(whole.value.holds(readIp(text) ?? []));
  const part = Subnet.read(text);
  return part.ok ? succeed(whole.value.holds(part.value.address)) : part;
}
