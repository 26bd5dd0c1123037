// The labels of what a block creates: vault, note and block. The block is known by the start of its code's hash.
import { noteLabels } from '../core/live/noteLabels';
import type { RunKey } from './RunKey';

const HASH_LENGTH = 12;

/** `vault` is its id, as VaultIdentity gives it. */
export function writeNoteLabels(vault: string, { path, code }: RunKey, hash: (text: string) => string): Readonly<Record<string, string>> {
  return { [noteLabels.vault]: vault, [noteLabels.note]: path, [noteLabels.block]: hash(code).slice(0, HASH_LENGTH) };
}
