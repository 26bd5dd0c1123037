// The labels of what a block creates: vault, note and block. The block is known by the start of its code's hash.
import type { RunKey } from './RunKey';

const HASH_LENGTH = 12;

export function writeNoteLabels(vault: string, { path, code }: RunKey, hash: (text: string) => string): Readonly<Record<string, string>> {
  return { 'io.docker-notebook.vault': vault, 'io.docker-notebook.note': path, 'io.docker-notebook.block': hash(code).slice(0, HASH_LENGTH) };
}
