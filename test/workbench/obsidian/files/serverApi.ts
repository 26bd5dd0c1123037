// The page's asynchronous questions to the server about the vault's files.
import { readEnvironment } from '../base/readEnvironment';

export interface ServerEntry {
  readonly path: string;
  readonly type: 'file' | 'folder';
  readonly ctime: number;
  readonly mtime: number;
  readonly size: number;
}

interface Question {
  readonly path?: string;
  readonly target?: string;
  readonly isRecursive?: boolean;
  readonly body?: string | ArrayBuffer;
}

interface WireError {
  readonly code: string;
  readonly message: string;
}

const isWireError = (value: unknown): value is WireError => typeof value === 'object' && value !== null && 'code' in value && 'message' in value;

async function toError(response: Response): Promise<Error> {
  const answer: unknown = await response.json().catch(() => null);
  return isWireError(answer) ? Object.assign(new Error(answer.message), { code: answer.code }) : new Error(`The workbench server answered ${response.status}`);
}

async function post(operation: string, question: Question): Promise<Response> {
  const query = new URLSearchParams({ path: question.path ?? '', target: question.target ?? '', recursive: String(question.isRecursive ?? false) });
  const response = await fetch(`/api/vault/${operation}?${query.toString()}`, {
    method: 'POST',
    headers: { 'x-workbench-token': readEnvironment().token },
    body: question.body ?? null,
  });
  if (!response.ok) throw await toError(response);
  return response;
}

const isEntry = (value: unknown): value is ServerEntry => typeof value === 'object' && value !== null && 'path' in value && 'mtime' in value;

export const serverApi = {
  async list(): Promise<ServerEntry[]> {
    const answer: unknown = await (await post('list', {})).json();
    return Array.isArray(answer) ? answer.filter(isEntry) : [];
  },
  /** The text of every note, by path. */
  async texts(): Promise<Record<string, string>> {
    return (await (await post('texts', {})).json()) as Record<string, string>;
  },
  async children(path: string): Promise<{ files: string[]; folders: string[] }> {
    return (await (await post('children', { path })).json()) as { files: string[]; folders: string[] };
  },
  /** Null for what is not there. */
  async entry(operation: 'stat' | 'write' | 'append', question: Question): Promise<ServerEntry | null> {
    const answer: unknown = await (await post(operation, question)).json();
    return isEntry(answer) ? answer : null;
  },
  async read(path: string): Promise<ArrayBuffer> {
    return (await post('read', { path })).arrayBuffer();
  },
  async run(operation: 'mkdir' | 'rename' | 'copy' | 'remove' | 'trash', question: Question): Promise<void> {
    await post(operation, question);
  },
  /** Calls back with the paths that changed on disk, until the returned function is called. */
  watch(onChange: (paths: readonly string[]) => void): () => void {
    const socket = new WebSocket(`${location.origin.replace(/^http/, 'ws')}/api/watch?token=${readEnvironment().token}`);
    socket.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
      const paths: unknown = typeof data === 'string' ? JSON.parse(data) : [];
      if (Array.isArray(paths)) onChange(paths.filter((path): path is string => typeof path === 'string'));
    });
    return () => socket.close();
  },
};
