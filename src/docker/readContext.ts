// A docker context on disk: contexts/meta/<sha256 of its name>/meta.json and its TLS material.
import { createHash } from 'node:crypto';
import { EngineError } from '../core/commands/EngineError';
import { fail, succeed, type Result } from '../core/Result';
import { decodeJson } from './decodeJson';
import type { Tls } from './Endpoint';
import type { Machine } from './Machine';
import { toRecord } from './toRecord';

export interface Context {
  readonly host: string;
  readonly tls: Tls | null;
}

/** `configFolder` holds `contexts`. */
export function readContext(machine: Machine, configFolder: string, name: string): Result<Context, EngineError> {
  const id = createHash('sha256').update(name).digest('hex');
  const folder = `${configFolder}/contexts`;
  const path = `${folder}/meta/${id}/meta.json`;
  const file = machine.readFile(path);
  if (!file.ok) return refuse(`context "${name}": context not found: open ${path}: ${file.problem.message}`);
  const docker = toRecord(toRecord(decodeJson(file.value).Endpoints).docker);
  if (typeof docker.Host !== 'string' || docker.Host === '') return refuse(`context "${name}": no docker endpoint in ${path}`);
  return succeed({ host: docker.Host, tls: readTls(machine, `${folder}/tls/${id}/docker`, docker.SkipTLSVerify === true) });
}

function readTls(machine: Machine, folder: string, skipsVerify: boolean): Tls | null {
  const [ca, cert, key] = ['ca.pem', 'cert.pem', 'key.pem'].map((name) => {
    const file = machine.readFile(`${folder}/${name}`);
    return file.ok ? file.value : null;
  });
  if (!ca && !cert && !key && !skipsVerify) return null;
  return { ca: ca ?? null, cert: cert ?? null, key: key ?? null, isVerified: !skipsVerify };
}

function refuse(cause: string): Result<Context, EngineError> {
  return fail(new EngineError('unsupported', `Failed to initialize: unable to resolve docker endpoint: ${cause}`, 0, 'context'));
}
