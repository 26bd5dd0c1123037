// Whether a prune's conditions (`until`, `label`, `label!`) let an object go, as the engine decides it.
import { readMoment } from '../values/readMoment';

export interface Prunable {
  /** Seconds since 1970. */
  readonly created: number;
  readonly labels: Readonly<Record<string, unknown>>;
}

/** `filters` as they stand on the line: `label=old`. Of a key that is not among the three the engine knows more: it says nothing against. `now` in milliseconds. */
export function passesFilters({ created, labels }: Prunable, filters: readonly string[], now: number): boolean {
  const valuesOf = (key: string): readonly string[] => filters.filter((filter) => filter.startsWith(`${key}=`)).map((filter) => filter.slice(key.length + 1));
  const has = (label: string): boolean => {
    const equals = label.indexOf('=');
    return equals < 0 ? label in labels : labels[label.slice(0, equals)] === label.slice(equals + 1);
  };
  const excluded = valuesOf('label!');
  return (
    valuesOf('until').every((until) => isBefore(created, until, now)) &&
    valuesOf('label').every(has) &&
    !(excluded.length > 0 && excluded.every(has))
  );
}

function isBefore(created: number, until: string, now: number): boolean {
  const moment = readMoment(until, now);
  return moment.ok && created <= Number(moment.value);
}
