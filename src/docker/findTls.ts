// The TLS material of an endpoint that no context describes: the --tls flags, or DOCKER_TLS, DOCKER_TLS_VERIFY and DOCKER_CERT_PATH.
import type { EndpointChoice } from '../core/commands/EndpointChoice';
import { EngineError } from '../core/commands/EngineError';
import { fail, succeed, type Result } from '../core/Result';
import type { Tls } from './Endpoint';
import { findConfigFolder } from './findConfigFolder';
import type { Machine } from './Machine';

export function findTls(machine: Machine, choice: EndpointChoice): Result<Tls | null, EngineError> {
  const isVerified = choice.tls?.verify ?? Boolean(machine.env('DOCKER_TLS_VERIFY'));
  if (!choice.tls && !isVerified && !machine.env('DOCKER_TLS')) return succeed(null);
  const folder = machine.env('DOCKER_CERT_PATH') || findConfigFolder(machine, choice);
  const ca = need(machine, choice.tls?.ca ?? `${folder}/ca.pem`);
  if (!ca.ok) return ca;
  const cert = choice.tls?.cert ? need(machine, choice.tls.cert) : seek(machine, `${folder}/cert.pem`);
  if (!cert.ok) return cert;
  const key = choice.tls?.key ? need(machine, choice.tls.key) : seek(machine, `${folder}/key.pem`);
  if (!key.ok) return key;
  return succeed({ ca: ca.value, cert: cert.value, key: key.value, isVerified });
}

function need(machine: Machine, path: string): Result<Uint8Array, EngineError> {
  const file = machine.readFile(path);
  if (file.ok) return file;
  const cause = `open ${path}: ${file.problem.message}`;
  return fail(new EngineError('unsupported', `Failed to initialize: unable to resolve docker endpoint: ${cause}`, 0, 'tls'));
}

// The CLI does without the default certificate and key where they are missing, not where they were named.
function seek(machine: Machine, path: string): Result<Uint8Array | null, EngineError> {
  const file = machine.readFile(path);
  return succeed(file.ok ? file.value : null);
}
