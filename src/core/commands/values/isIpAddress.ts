// Whether a text is an IP address as Go's net.ParseIP takes it.
import { readIp } from './readIp';

export function isIpAddress(text: string): boolean {
  return readIp(text) !== null;
}
