// `--ulimit`: `nofile=1024:2048`, soft and hard limit of one resource; one number stands for both, -1 for none.
import { fail, succeed, type Result } from '../../Result';
import { quoteGo } from './quoteGo';

export interface Ulimit {
  readonly Name: string;
  readonly Soft: number;
  readonly Hard: number;
}

const names = 'core cpu data fsize locks memlock msgqueue nice nofile nproc rss rtprio rttime sigpending stack'.split(' ');

/** The problem is the CLI's own text. */
export function readUlimit(text: string): Result<Ulimit, string> {
  const [, name = '', values = ''] = /^([^=]+)=([^]+)$/.exec(text) ?? [];
  if (name === '') return fail(`invalid ulimit argument: ${text}`);
  if (!names.includes(name)) return fail(`invalid ulimit type: ${name}`);
  const [low = '', high = low, ...others] = values.split(':');
  if (others.length > 0) return fail(`too many limit value arguments - ${values}, can only have up to two, \`soft[:hard]\``);
  const bad = [high, low].find((value) => !/^[+-]?\d{1,19}$/.test(value));
  if (bad !== undefined) return fail(`strconv.ParseInt: parsing ${quoteGo(bad)}: invalid syntax`);
  const [soft, hard] = [Number(low), Number(high)];
  if (hard !== -1 && soft === -1) return fail(`ulimit soft limit must be less than or equal to hard limit: soft: -1 (unlimited), hard: ${hard}`);
  if (hard !== -1 && soft > hard) return fail(`ulimit soft limit must be less than or equal to hard limit: ${soft} > ${hard}`);
  return succeed({ Name: name, Soft: soft, Hard: hard });
}
