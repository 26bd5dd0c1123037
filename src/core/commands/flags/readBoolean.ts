// The words that Go reads as a boolean.
import { fail, succeed, type Result } from '../../Result';
import { quoteGo } from '../values/quoteGo';

export function readBoolean(text: string): Result<boolean, string> {
  if (['1', 't', 'T', 'TRUE', 'true', 'True'].includes(text)) return succeed(true);
  if (['0', 'f', 'F', 'FALSE', 'false', 'False'].includes(text)) return succeed(false);
  return fail(`strconv.ParseBool: parsing ${quoteGo(text)}: invalid syntax`);
}
