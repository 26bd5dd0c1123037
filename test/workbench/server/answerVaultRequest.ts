// The vault's part of the server's interface: /api/vault/OPERATION?path=…[&target=…].
import type { VaultFolder } from './VaultFolder';

export interface VaultRequest {
  readonly operation: string;
  readonly path: string;
  readonly target: string;
  readonly isRecursive: boolean;
  readonly body: Buffer;
}

type Operation = (vault: VaultFolder, request: VaultRequest) => Promise<unknown>;

const operations: Readonly<Record<string, Operation>> = {
  list: (vault) => vault.list(),
  texts: (vault) => vault.texts(),
  children: (vault, { path }) => vault.children(path),
  stat: (vault, { path }) => vault.stat(path),
  read: (vault, { path }) => vault.read(path),
  write: (vault, { path, body }) => vault.write(path, body),
  append: (vault, { path, body }) => vault.append(path, body),
  mkdir: (vault, { path }) => vault.makeFolder(path),
  rename: (vault, { path, target }) => vault.move(path, target),
  copy: (vault, { path, target }) => vault.copy(path, target),
  remove: (vault, { path, isRecursive }) => vault.remove(path, isRecursive),
  trash: (vault, { path }) => vault.trash(path),
};

/** A Buffer is the file's content; anything else is sent as JSON. Undefined: there is no such operation. */
export async function answerVaultRequest(vault: VaultFolder, request: VaultRequest): Promise<unknown> {
  const operation = Object.hasOwn(operations, request.operation) ? operations[request.operation] : undefined;
  return operation ? ((await operation(vault, request)) ?? null) : undefined;
}
