// The flags of stop and restart, and what they send.
import type { Session } from '../Action';
import type { FlagValues } from '../flags/FlagValues';
import { flagTable } from '../flags/flagTable';
import { isOlderApi } from '../isOlderApi';
import { readInt } from '../values/readInteger';

export const stopFlags = flagTable(`
  -s, --signal string    Signal to send first
  -t, --timeout int      Seconds to wait before it is killed
  --time int             Seconds to wait before it is killed {deprecated use --timeout instead}
`);

/** The problem of the flags together, null where there is none. */
export function checkStopFlags(values: FlagValues): string | null {
  return values.isSet('time') && values.isSet('timeout') ? 'conflicting options: cannot specify both --timeout and --time' : null;
}

/** Engines before API 1.42 know no signal here; the CLI leaves it out. */
export async function stopQuery(values: FlagValues, { engine, cancel }: Session): Promise<Record<string, string>> {
  const flag = values.isSet('time') ? 'time' : 'timeout';
  const signal = values.text('signal');
  const sendsSignal = signal !== '' && !isOlderApi((await engine.version(cancel)).api, '1.42');
  return { ...(sendsSignal ? { signal } : {}), ...(values.isSet(flag) ? { t: String(values.number(flag, readInt)) } : {}) };
}
