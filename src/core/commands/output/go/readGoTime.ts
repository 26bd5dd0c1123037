// Times as Go reads them from JSON (RFC 3339) and prints them.
import type { GoType } from './GoType';
import { goText, type GoValue } from './GoValue';

export const timeType: GoType = { kind: 'struct', name: 'time.Time' };

const pattern = /^(\d{4}-\d\d-\d\d)T(\d\d:\d\d:\d\d)(\.\d+)?(Z|[+-]\d\d:\d\d)$/;

/** Go's zero time where the text is none. */
export function readGoTime(text: string): GoValue {
  const [, day = '0001-01-01', clock = '00:00:00', fraction = '', zone = 'Z'] = pattern.exec(text) ?? [];
  const decimals = fraction.replace(/\.?0+$/, '');
  const offset = zone === 'Z' ? '+0000 UTC' : `${zone.replace(':', '')} ${zone.replace(':', '')}`;
  const written = `${day} ${clock}${decimals} ${offset}`;
  return {
    kind: 'struct',
    type: timeType,
    data: new Map(),
    text: written,
    json: `${day}T${clock}${decimals}${zone}`,
    methods: { String: { parameters: 0, call: () => goText(written) } },
  };
}
