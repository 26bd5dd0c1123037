// What Go's encoder leaves out under `omitempty`.
import type { GoValue } from './GoValue';

export function isEmptyGo(value: GoValue): boolean {
  switch (value.kind) {
    case 'bool':
      return !value.data;
    case 'int':
      return value.data === 0n;
    case 'float':
      return value.data === 0;
    case 'string':
      return value.data === '';
    case 'list':
      return (value.data ?? []).length === 0;
    case 'map':
      return (value.data?.size ?? 0) === 0;
    case 'struct':
      return false;
    default:
      return value.data === null;
  }
}
