// A range of addresses in CIDR notation as Go's net.ParseCIDR reads it: `172.28.0.0/16`, `2001:db8::/64`.
import { fail, succeed, type Result } from '../../Result';
import { readIp, shortenIp } from './readIp';

export class Subnet {
  private constructor(
    /** As it was written, bits beyond the mask included. */
    readonly address: readonly number[],
    private readonly bits: number,
  ) {}

  /** The problem is Go's own text. */
  static read(text: string): Result<Subnet, string> {
    const slash = text.indexOf('/');
    const address = readIp(text.slice(0, Math.max(slash, 0)));
    const bits = text.slice(slash + 1);
    const isMask = address !== null && /^\d{1,7}$/.test(bits) && Number(bits) <= address.length * 8;
    return isMask ? succeed(new Subnet(address, Number(bits))) : fail(`invalid CIDR address: ${text}`);
  }

  holds(address: readonly number[]): boolean {
    const own = shortenIp(this.address);
    const other = shortenIp(address);
    // Of an IPv4 subnet that was written as IPv6 the mask counts all 128 bits.
    const bits = this.bits - (this.address.length - own.length) * 8;
    return own.length === other.length && own.every((byte, index) => ((byte ^ (other[index] ?? 0)) & maskOf(bits - index * 8)) === 0);
  }
}

/** Of one byte, how many of its highest bits count. */
function maskOf(bits: number): number {
  return (0xff << (8 - Math.min(8, Math.max(0, bits)))) & 0xff;
}
