// `--security-opt`: a seccomp profile's file becomes its content, `systempaths=unconfined` empties the masked paths.
import { fail, succeed, type Result } from '../../Result';
import type { Host } from '../Host';
import { compactJson } from './compactJson';
import { describeFileProblem } from './describeFileProblem';
import { quoteGo } from './quoteGo';

export interface SecurityOptions {
  readonly SecurityOpt: readonly string[];
  readonly MaskedPaths?: readonly string[];
  readonly ReadonlyPaths?: readonly string[];
}

/** The problem is the CLI's own text. */
export function readSecurityOptions(options: readonly string[], host: Host): Result<SecurityOptions, string> {
  const kept: string[] = [];
  for (const option of options) {
    const [, key = '', , value = ''] = /^([^=:]*)([=:])([^]*)$/.exec(option) ?? /^([^=]*)$/.exec(option) ?? [];
    if (value === '' && key !== 'no-new-privileges') return fail(`Invalid --security-opt: ${quoteGo(option)}`);
    const isProfile = key === 'seccomp' && value !== 'unconfined' && value !== 'builtin';
    const profile = isProfile ? readProfile(value, host) : succeed(option);
    if (!profile.ok) return profile;
    kept.push(profile.value);
  }
  const others = kept.filter((option) => option !== 'systempaths=unconfined');
  return succeed({ SecurityOpt: others, ...(others.length < kept.length ? { MaskedPaths: [], ReadonlyPaths: [] } : {}) });
}

function readProfile(path: string, host: Host): Result<string, string> {
  const file = host.readFile(path);
  if (!file.ok) return fail(`opening seccomp profile (${path}) failed: ${describeFileProblem(path, file.problem)}`);
  const compact = compactJson(new TextDecoder('utf-8').decode(file.value));
  return compact.ok ? succeed(`seccomp=${compact.value}`) : fail(`compacting json for seccomp profile (${path}) failed: ${compact.problem}`);
}
