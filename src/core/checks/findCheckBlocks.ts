// The check blocks of a note, and which of several equal ones each is.
import type { CodeBlock, Note } from '../notes/Note';

export interface CheckBlock {
  readonly block: CodeBlock;
  readonly ordinal: number;
}

export function findCheckBlocks({ blocks }: Pick<Note, 'blocks'>): readonly CheckBlock[] {
  const counts = new Map<string, number>();
  return blocks
    .filter(({ language }) => language === 'docker-check')
    .map((block) => {
      const ordinal = counts.get(block.code) ?? 0;
      counts.set(block.code, ordinal + 1);
      return { block, ordinal };
    });
}
