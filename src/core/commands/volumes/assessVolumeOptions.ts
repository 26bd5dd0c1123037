// What a volume's driver options reach of the machine: the local driver mounts what they name, `device=/` among it.
import type { RiskReason } from '../Risk';

export function assessVolumeOptions({ type, device }: Readonly<Record<string, string>>): readonly RiskReason[] {
  if (device === undefined || device === '' || type === 'tmpfs') return [];
  return [device.startsWith('/dev/') ? { kind: 'device', subject: device } : { kind: 'host-path', subject: device, isReadOnly: false }];
}
