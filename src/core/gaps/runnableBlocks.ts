// The blocks of a note that can be run, each with which of several equal ones it is.
import type { CodeBlock, Note } from '../notes/Note';

export interface RunnableBlock {
  readonly block: CodeBlock;
  readonly ordinal: number;
  /** Its first line that says something. */
  readonly title: string;
}

export function runnableBlocks({ blocks }: Note): readonly RunnableBlock[] {
  const counts = new Map<string, number>();
  return blocks
    .filter(({ isRunnable }) => isRunnable)
    .map((block) => {
      const ordinal = counts.get(block.code) ?? 0;
      counts.set(block.code, ordinal + 1);
      const title = block.code.split('\n').map((line) => line.trim()).find((line) => line !== '' && !line.startsWith('#')) ?? '';
      return { block, ordinal, title };
    });
}
