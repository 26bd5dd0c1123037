// The flags of `docker build` as the query of POST /build.
import type { FlagValues } from '../flags/FlagValues';
import type { Host } from '../Host';
import { readProxies } from '../containers/readProxies';
import { readBytes } from '../values/readBytes';
import { readInteger } from '../values/readInteger';
import { readUlimit } from '../values/readUlimit';
import { toRecord } from '../values/toRecord';

type Query = Readonly<Record<string, string | readonly string[]>>;

/** `dockerfile` within the context, '' where the engine is to look for it; `remote` is an address that it fetches by itself. */
export function writeBuildQuery(values: FlagValues, host: Host, { dockerfile, remote }: { readonly dockerfile: string; readonly remote: string }): Query {
  const text = (flag: string, name = flag): Query => (values.text(flag) === '' ? {} : { [name]: values.text(flag) });
  const list = (flag: string, name: string): Query => (values.list(flag).length === 0 ? {} : { [name]: values.list(flag) });
  const set = (flag: string, name: string): Query => (values.bool(flag) ? { [name]: '1' } : {});
  const number = (flag: string, name: string, read: (text: string) => { readonly ok: boolean; readonly value?: number }): Query => {
    const value = values.number(flag, read);
    return value === 0 ? {} : { [name]: String(value) };
  };
  const json = (name: string, value: object): Query => (Object.keys(value).length === 0 ? {} : { [name]: JSON.stringify(value) });
  const integer = (typed: string): ReturnType<typeof readInteger> => readInteger(typed, true, 64);
  const isUsual = (name: string): boolean => ['', 'default'].includes(values.text(name).toLowerCase());
  return {
    ...json('buildargs', readArguments(values, host)),
    ...json('cachefrom', values.split('cache-from')),
    ...text('cgroup-parent', 'cgroupparent'),
    ...number('cpu-period', 'cpuperiod', integer),
    ...number('cpu-quota', 'cpuquota', integer),
    ...text('cpuset-cpus', 'cpusetcpus'),
    ...text('cpuset-mems', 'cpusetmems'),
    ...number('cpu-shares', 'cpushares', integer),
    ...(dockerfile === '' ? {} : { dockerfile }),
    ...list('add-host', 'extrahosts'),
    ...set('force-rm', 'forcerm'),
    ...(isUsual('isolation') ? {} : text('isolation')),
    ...json('labels', toRecord(values.list('label'))),
    ...number('memory', 'memory', readBytes),
    ...number('memory-swap', 'memswap', (typed) => (typed === '-1' ? { ok: true, value: -1 } : readBytes(typed))),
    ...(isUsual('network') ? {} : text('network', 'networkmode')),
    ...set('no-cache', 'nocache'),
    ...(values.text('platform', host.env('DOCKER_DEFAULT_PLATFORM') ?? '') === '' ? {} : { platform: values.text('platform', host.env('DOCKER_DEFAULT_PLATFORM') ?? '').toLowerCase() }),
    ...set('pull', 'pull'),
    ...set('quiet', 'q'),
    ...(remote === '' ? {} : { remote }),
    ...(values.bool('rm', true) ? {} : { rm: '0' }),
    ...(values.split('security-opt').length === 0 ? {} : { securityopt: values.split('security-opt') }),
    ...number('shm-size', 'shmsize', readBytes),
    ...set('squash', 'squash'),
    ...list('tag', 't'),
    ...text('target'),
    ...json('ulimits', values.list('ulimit').flatMap((typed) => {
      const limit = readUlimit(typed);
      return limit.ok ? [limit.value] : [];
    })),
    version: '1',
  };
}

/** `--build-arg NAME` takes the client's value, null where there is none; proxies of the configuration come along unless given. */
function readArguments(values: FlagValues, host: Host): Readonly<Record<string, string | null>> {
  const proxies = readProxies(host).map(([name, pair]) => [name, pair.slice(name.length + 1)] as const);
  const given = values.list('build-arg').map((pair) => {
    const equals = pair.indexOf('=');
    return equals < 0 ? ([pair, host.env(pair) ?? null] as const) : ([pair.slice(0, equals), pair.slice(equals + 1)] as const);
  });
  return Object.fromEntries([...proxies, ...given]);
}
