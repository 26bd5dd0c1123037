// `--docker host=…,ca=…,cert=…,key=…,skip-tls-verify=…,from=…`: the endpoint of a context, and the certificates that it names.
import { fail, succeed, type Result } from '../../Result';
import { readBoolean } from '../flags/readBoolean';
import type { FlagValues } from '../flags/FlagValues';
import type { Host } from '../Host';
import { describeFileProblem } from '../values/describeFileProblem';
import { quoteGo } from '../values/quoteGo';
import { readRecord } from '../values/readRecord';
import type { ContextStore, DockerContext, TlsFiles } from './ContextStore';

export interface GivenEndpoint {
  readonly address: string;
  readonly skipsVerify: boolean;
  readonly tls: TlsFiles;
}

const files: Readonly<Record<string, string>> = { ca: 'ca.pem', cert: 'cert.pem', key: 'key.pem' };

/** Null where the flag is not given. The problem is the CLI's own text. */
export function readEndpointFlag(values: FlagValues, store: ContextStore, host: Host): Result<GivenEndpoint | null, string> {
  if (!values.isSet('docker')) return succeed(null);
  let given: GivenEndpoint = { address: store.usual.address, skipsVerify: false, tls: new Map() };
  const failed = (problem: string): Result<never, string> => fail(`unable to create docker endpoint config: ${problem}`);
  for (const [key, value] of values.list('docker').flatMap(readPairs)) {
    if (key === 'host') given = { ...given, address: value };
    else if (key === 'from') {
      const other = store.read(value);
      if (!other.ok) return failed(other.problem);
      given = { address: other.value.address, skipsVerify: other.value.skipsVerify, tls: store.readTls(value) };
    } else if (key === 'skip-tls-verify') {
      const wish = value === '' ? succeed(false) : readBoolean(value);
      if (!wish.ok) return failed(`skip-tls-verify: parsing ${quoteGo(value)}: invalid syntax`);
      given = { ...given, skipsVerify: wish.value };
    } else if (Object.hasOwn(files, key)) {
      const file = host.readFile(value);
      if (!file.ok) return failed(describeFileProblem(value, file.problem));
      given = { ...given, tls: new Map([...given.tls, [files[key] ?? key, file.value]]) };
    } else return failed(`unrecognized config key: ${key}`);
  }
  return succeed(given);
}

/** What pflag finds wrong with one value while the line is read. */
export function checkEndpointFlag(value: string): string | null {
  const record = readRecord(value);
  const bad = (record.ok ? record.value : ['']).find((pair) => !pair.includes('='));
  return bad === undefined ? null : `${bad} must be formatted as key=value`;
}

function readPairs(text: string): readonly (readonly [string, string])[] {
  const record = readRecord(text);
  return (record.ok ? record.value : []).map((pair) => [pair.slice(0, pair.indexOf('=')), pair.slice(pair.indexOf('=') + 1)] as const);
}

/** A context with another endpoint, where one is given. */
export function withEndpoint(context: DockerContext, given: GivenEndpoint | null): DockerContext {
  return given ? { ...context, address: given.address, skipsVerify: given.skipsVerify } : context;
}
