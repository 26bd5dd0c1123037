// What `if` takes for true: all that is not empty, zero, false or nothing.
import { unwrap, type Maybe } from '../go/GoValue';

export function isTrue(value: Maybe): boolean {
  const inner = unwrap(value);
  if (!inner) return false;
  switch (inner.kind) {
    case 'bool':
      return inner.data;
    case 'int':
      return inner.data !== 0n;
    case 'float':
      return inner.data !== 0;
    case 'string':
      return inner.data !== '';
    case 'list':
      return (inner.data?.length ?? 0) > 0;
    case 'map':
      return (inner.data?.size ?? 0) > 0;
    case 'struct':
      return true;
    default:
      return inner.data !== null;
  }
}
