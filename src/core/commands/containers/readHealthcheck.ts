// `--health-*` and `--no-healthcheck`.
import { fail, succeed, type Result } from '../../Result';
import type { FlagValues } from '../flags/FlagValues';
import { readDuration } from '../values/readDuration';
import { readInt } from '../values/readInteger';
import type { Healthcheck } from './ContainerRequest';

/** Null where the line says nothing of it. */
export function readHealthcheck(values: FlagValues): Result<Healthcheck | null, string> {
  const time = (flag: string): number => values.number(flag, readDuration);
  const command = values.text('health-cmd');
  const numbers = {
    interval: time('health-interval'),
    timeout: time('health-timeout'),
    retries: values.number('health-retries', readInt),
    'start-period': time('health-start-period'),
    'start-interval': time('health-start-interval'),
  };
  const isGiven = command !== '' || Object.values(numbers).some((value) => value !== 0);
  if (values.bool('no-healthcheck')) return isGiven ? fail('--no-healthcheck conflicts with --health-* options') : succeed({ Test: ['NONE'] });
  if (!isGiven) return succeed(null);
  const negative = Object.entries(numbers).find(([, value]) => value < 0);
  if (negative) return fail(`--health-${negative[0]} cannot be negative`);
  return succeed({
    ...(command === '' ? {} : { Test: ['CMD-SHELL', command] }),
    Interval: numbers.interval,
    Timeout: numbers.timeout,
    StartPeriod: numbers['start-period'],
    StartInterval: numbers['start-interval'],
    Retries: numbers.retries,
  });
}
