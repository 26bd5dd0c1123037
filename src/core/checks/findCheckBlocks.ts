// The check blocks of a note, and which of several equal ones each is.
import type { CodeBlock, Note } from '../notes/Note';
import { numberEqual } from '../notes/numberEqual';

export interface CheckBlock {
  readonly block: CodeBlock;
  readonly ordinal: number;
}

export function findCheckBlocks({ blocks }: Pick<Note, 'blocks'>): readonly CheckBlock[] {
  const ordinalOf = numberEqual();
  return blocks
    .filter(({ language }) => language === 'docker-check')
    .map((block) => ({ block, ordinal: ordinalOf(block.code) }));
}
