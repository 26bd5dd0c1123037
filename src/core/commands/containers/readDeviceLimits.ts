// Limits of block I/O by device: `/dev/sda:1mb`, `/dev/sda:200`.
import type { FlagValues } from '../flags/FlagValues';
import { readBytes } from '../values/readBytes';

export function readDeviceLimits(values: FlagValues): Record<string, unknown> {
  const limits = (flag: string, name: 'Weight' | 'Rate', read: (text: string) => number): readonly unknown[] =>
    values.list(flag).map((text) => {
      const colon = text.indexOf(':');
      return { Path: text.slice(0, colon), [name]: read(text.slice(colon + 1)) };
    });
  const bytes = (text: string): number => {
    const read = readBytes(text);
    return read.ok ? read.value : 0;
  };
  return {
    BlkioWeightDevice: limits('blkio-weight-device', 'Weight', Number),
    BlkioDeviceReadBps: limits('device-read-bps', 'Rate', bytes),
    BlkioDeviceWriteBps: limits('device-write-bps', 'Rate', bytes),
    BlkioDeviceReadIOps: limits('device-read-iops', 'Rate', Number),
    BlkioDeviceWriteIOps: limits('device-write-iops', 'Rate', Number),
  };
}
