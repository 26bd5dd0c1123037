// `--restart`: `no`, `always`, `unless-stopped`, `on-failure[:5]`; which names there are is the engine's business.
import { fail, succeed, type Result } from '../../Result';
import { readInteger } from './readInteger';

export interface RestartPolicy {
  readonly Name: string;
  readonly MaximumRetryCount: number;
}

/** The problem is the CLI's own text. */
export function readRestart(text: string): Result<RestartPolicy, string> {
  const colon = text.indexOf(':');
  if (colon === 0) return fail('invalid restart policy format: no policy provided before colon');
  const Name = colon < 0 ? text : text.slice(0, colon);
  const count = colon < 0 ? '' : text.slice(colon + 1);
  if (count === '') return succeed({ Name, MaximumRetryCount: 0 });
  const read = /^[+-]?0*\d+$/.test(count) ? readInteger(count.replace(/^([+-]?)0+(?=\d)/, '$1'), true, 64) : null;
  return read?.ok === true ? succeed({ Name, MaximumRetryCount: read.value }) : fail('invalid restart policy format: maximum retry count must be an integer');
}
