// Whether an `inspect` line wants what is there for people: `--pretty` or `--format pretty`; and the CLI's words where it asks for more than that.
import { fail, succeed, type Result } from '../../Result';
import type { FlagValues } from '../flags/FlagValues';
import type { PrettyKind } from './showPretty';

export function readPretty(values: FlagValues, kind: PrettyKind): Result<boolean, string> {
  const [format, isPretty] = [values.text('format'), values.bool('pretty')];
  if (kind === 'service' && isPretty && format !== '') return fail('--format is incompatible with human friendly format');
  if (isPretty || format === 'pretty') return succeed(true);
  return format.startsWith('pretty') ? fail(`${kind === 'service' ? 'C' : 'c'}annot supply extra formatting options to the pretty template`) : succeed(false);
}
