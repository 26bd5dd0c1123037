// The flags of run and create that go into one field of the request each, unchanged but for their number format.
import type { FlagValues } from '../flags/FlagValues';
import type { Result } from '../../Result';
import { readBytes } from '../values/readBytes';
import { readDecimal } from '../values/readDecimal';
import { readInt } from '../values/readInteger';

type Reader = (text: string) => Result<number, string>;

/** `-1` is no size, and stands for no limit where it is allowed. */
const bytes: Reader = (text) => (text === '-1' ? readInt(text) : readBytes(text));

/** `flag Field`, or `flag` where the field is the flag's name in the API's spelling: `cpu-period` is CpuPeriod. */
function table(text: string): readonly (readonly [flag: string, field: string])[] {
  return text.trim().split(/[,\n]\s*/).map((entry) => {
    const [flag = '', field] = entry.trim().split(' ');
    return [flag, field ?? flag.replace(/(?:^|-)(.)/g, (_, letter: string) => letter.toUpperCase())];
  });
}

const configTexts = table('hostname, domainname, user, workdir WorkingDir, stop-signal');
const hostTexts = table(
  'cgroup-parent, cgroupns CgroupnsMode, cpuset-cpus, cpuset-mems, ipc IpcMode, isolation, pid PidMode, runtime, userns UsernsMode, uts UTSMode, volume-driver, cidfile ContainerIDFile',
);
const hostFlags = table('rm AutoRemove, privileged, publish-all PublishAllPorts, read-only ReadonlyRootfs, oom-kill-disable');
const hostIntegers = table(
  'cpu-count, cpu-percent, cpu-period, cpu-quota, cpu-rt-period CpuRealtimePeriod, cpu-rt-runtime CpuRealtimeRuntime, cpu-shares, io-maxiops IOMaximumIOps, oom-score-adj, pids-limit, blkio-weight, memory-swappiness',
);
const hostBytes = table('memory, memory-reservation, memory-swap, shm-size, kernel-memory, io-maxbandwidth IOMaximumBandwidth');
const hostLists = table('device-cgroup-rule DeviceCgroupRules, dns, dns-option DnsOptions, group-add, link Links, volumes-from');

type Fields = Record<string, unknown>;

export function readConfigFields(values: FlagValues): Fields {
  return collect(values, configTexts, (flag) => values.text(flag));
}

/** Also what `update` sends of it. */
export function readHostFields(values: FlagValues): Fields {
  return {
    ...collect(values, hostTexts, (flag) => values.text(flag)),
    ...collect(values, hostFlags, (flag) => values.bool(flag)),
    ...collect(values, hostIntegers, (flag) => values.number(flag, readInt)),
    ...collect(values, hostBytes, (flag) => values.number(flag, bytes)),
    ...collect(values, hostLists, (flag) => values.list(flag)),
    ...collect(values, [['cpus', 'NanoCpus']], (flag) => values.number(flag, readDecimal)),
  };
}

function collect(values: FlagValues, entries: readonly (readonly [string, string])[], read: (flag: string) => unknown): Fields {
  return Object.fromEntries(entries.filter(([flag]) => values.isSet(flag)).map(([flag, field]) => [field, read(flag)]));
}
