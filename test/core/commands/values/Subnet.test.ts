// Subnets hold what Go's net.IPNet says that they hold.
import { describe, expect, test } from 'vitest';
import { readIp } from '../../../../src/core/commands/values/readIp';
import { Subnet } from '../../../../src/core/commands/values/Subnet';

function holds(subnet: string, address: string): boolean {
  const read = Subnet.read(subnet);
  if (!read.ok) throw new Error(read.problem);
  return read.value.holds(readIp(address) ?? []);
}

describe('a subnet', () => {
  test.each([
    ['10.0.0.0/8', '10.255.0.1', true], ['10.0.0.0/8', '11.0.0.1', false], ['172.28.5.0/23', '172.28.4.9', true], ['0.0.0.0/0', '8.8.8.8', true],
    ['192.168.1.7/32', '192.168.1.7', true], ['192.168.1.7/32', '192.168.1.6', false], ['2001:db8::/33', '2001:db8:7fff::1', true], ['2001:db8::/33', '2001:db8:8000::1', false],
    ['10.0.0.0/8', '::ffff:10.1.1.1', true], ['::ffff:10.0.0.0/104', '10.1.1.1', true], ['::/0', '10.1.1.1', false], ['10.0.0.0/8', 'nonsense', false],
  ])('%s holds %s: %s', (subnet, address, expected) => {
    expect(holds(subnet, address)).toBe(expected);
  });

  test.each(['', '10.0.0.0', '10.0.0.0/', '10.0.0.0/33', '10.0.0/8', '::/129', '10.0.0.0/-1', '/8', 'fe80::1%eth0/64', '10.0.0.0/8/8'])('%s is none', (text) => {
    expect(Subnet.read(text)).toEqual({ ok: false, problem: `invalid CIDR address: ${text}` });
  });
});

test.each([
  ['1.2.3.4', [1, 2, 3, 4]], ['::', Array.from({ length: 16 }, () => 0)], ['1::', [0, 1, ...Array.from({ length: 14 }, () => 0)]],
  ['::ffff:1.2.3.4', [...Array.from({ length: 10 }, () => 0), 255, 255, 1, 2, 3, 4]], ['1:2:3:4:5:6:7:8', [0, 1, 0, 2, 0, 3, 0, 4, 0, 5, 0, 6, 0, 7, 0, 8]],
  ['01.2.3.4', null], ['1.2.3', null], ['1:2', null], ['1::2::3', null], ['1:2:3:4:5:6:7::8', null], [':1', null], ['::1.2.3', null], ['12345::', null],
])('the bytes of %s', (text, bytes) => {
  expect(readIp(text)).toEqual(bytes);
});
