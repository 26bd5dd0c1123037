// The labels of what a block creates: vault, note and block. The block is known by the start of its code's hash.
import { noteLabels } from '../core/live/noteLabels';
import { markBlock } from './markBlock';
import type { RunKey } from './RunKey';

/** `vault` is its id, as VaultIdentity gives it. */
export function writeNoteLabels(vault: string, key: RunKey, hash: (text: string) => string): Readonly<Record<string, string>> {
  return { [noteLabels.vault]: vault, [noteLabels.note]: key.path, [noteLabels.block]: markBlock(key, hash) };
}
