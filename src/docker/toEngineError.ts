// Node's error of a request that got no answer, as the CLI would word it and as the one error that callers know.
import { EngineError, type EngineErrorKind, type EngineErrorReason } from '../core/commands/EngineError';
import type { EngineRequest } from '../core/commands/Engine';
import type { Endpoint } from './Endpoint';
import { writeUrl } from './writeUrl';

interface NodeProblem {
  readonly code: string;
  readonly message: string;
  readonly syscall: string;
}

export function toEngineError(error: unknown, endpoint: Endpoint, path: string, request: EngineRequest): EngineError {
  if (error instanceof EngineError) return error;
  const problem = toProblem(error);
  const operation = `${request.method.charAt(0)}${request.method.slice(1).toLowerCase()}`;
  const place = `${operation} "${writeUrl(endpoint, path, request.query)}"`;
  if (problem.code === 'ABORT_ERR') return new EngineError('cancelled', 'context canceled');
  if (problem.code === 'EACCES' || problem.code === 'EPERM') return denied(problem, endpoint, place);
  if (endpoint.address.startsWith('npipe:') && problem.code === 'ENOENT') return noPipe(endpoint, place);
  const isConnecting = problem.syscall === 'connect' && endpoint.transport.kind === 'socket';
  if (isConnecting || problem.code === 'ECONNREFUSED' || problem.code === 'ETIMEDOUT') {
    const message = `Cannot connect to the Docker daemon at ${endpoint.address}. Is the docker daemon running?`;
    return new EngineError('unreachable', message, 0, reasons[problem.code] ?? 'other');
  }
  return duringConnect(problem, place);
}

const reasons: Readonly<Record<string, EngineErrorReason>> = {
  ENOENT: 'no-socket',
  ENOTSOCK: 'no-socket',
  ECONNREFUSED: 'refused',
  ETIMEDOUT: 'timed-out',
  EHOSTUNREACH: 'timed-out',
  ENETUNREACH: 'timed-out',
  ENOTFOUND: 'unknown-host',
  EAI_AGAIN: 'unknown-host',
};

function toProblem(error: unknown): NodeProblem {
  if (!(error instanceof Error)) return { code: '', message: String(error), syscall: '' };
  const code = 'code' in error && typeof error.code === 'string' ? error.code : '';
  const syscall = 'syscall' in error && typeof error.syscall === 'string' ? error.syscall : '';
  return { code: error.name === 'AbortError' ? 'ABORT_ERR' : code, message: error.message, syscall };
}

function denied({ code }: NodeProblem, { address, transport }: Endpoint, place: string): EngineError {
  const dialled = transport.kind === 'socket' ? `dial unix ${transport.path}` : `dial tcp ${transport.host}:${transport.port}`;
  const cause = `${dialled}: connect: ${code === 'EACCES' ? 'permission denied' : 'operation not permitted'}`;
  return new EngineError('denied', `permission denied while trying to connect to the Docker daemon socket at ${address}: ${place}: ${cause}`);
}

function noPipe({ transport }: Endpoint, place: string): EngineError {
  const path = transport.kind === 'socket' ? transport.path : '';
  const guess = path.endsWith('/docker_engine') ? 'this error may indicate that the docker daemon is not running: ' : '';
  const cause = `open ${path}: The system cannot find the file specified.`;
  return new EngineError('unreachable', `error during connect: ${guess}${place}: ${cause}`, 0, 'no-socket');
}

function duringConnect({ code, message }: NodeProblem, place: string): EngineError {
  if (code.startsWith('HPE_')) {
    const hint = '* Are you trying to connect to a TLS-enabled daemon without TLS?';
    return new EngineError('broken', `${place}: net/http: HTTP/1.x transport connection broken: malformed HTTP response.\n${hint}`, 0, 'tls');
  }
  const [kind, reason, cause] = explain(code, message);
  return new EngineError(kind, `error during connect: ${place}: ${cause}`, 0, reason);
}

function explain(code: string, message: string): readonly [EngineErrorKind, EngineErrorReason, string] {
  switch (code) {
    case 'ENOTFOUND':
    case 'EAI_AGAIN':
      return ['unreachable', 'unknown-host', `dial tcp: lookup ${message.split(' ').at(-1) ?? ''}: no such host`];
    case 'EHOSTUNREACH':
      return ['unreachable', 'timed-out', `dial tcp ${message.split(' ').at(-1) ?? ''}: connect: no route to host`];
    case 'ENETUNREACH':
      return ['unreachable', 'timed-out', `dial tcp ${message.split(' ').at(-1) ?? ''}: connect: network is unreachable`];
    case 'ECONNRESET':
    case 'EPIPE':
      return ['broken', 'other', 'EOF'];
    default:
      return isAboutTls(code) ? ['unreachable', 'tls', `tls: ${message}`] : ['broken', 'other', message];
  }
}

function isAboutTls(code: string): boolean {
  return /^(ERR_TLS|ERR_SSL|EPROTO|CERT_|DEPTH_ZERO|SELF_SIGNED|UNABLE_TO_|HOSTNAME_MISMATCH)/.test(code);
}
