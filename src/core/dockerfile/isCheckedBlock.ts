// Whether a code block is a Dockerfile that is checked: its fence says so. What only looks like one may be anything.
import type { BlockKind } from '../notes/Note';

export function isCheckedBlock({ kind, language }: { readonly kind: BlockKind; readonly language: string }): boolean {
  return kind === 'dockerfile' && language !== '';
}
