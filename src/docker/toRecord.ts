// A value of unknown shape as a record; empty where it is none.
import { isRecord } from '../core/isRecord';

export function toRecord(value: unknown): Readonly<Record<string, unknown>> {
  return isRecord(value) ? value : {};
}
