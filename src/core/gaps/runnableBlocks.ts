// The blocks of a note that can be run, each with which of several equal ones it is.
import { firstCodeLine } from '../notes/firstCodeLine';
import type { CodeBlock, Note } from '../notes/Note';
import { numberEqual } from '../notes/numberEqual';

export interface RunnableBlock {
  readonly block: CodeBlock;
  readonly ordinal: number;
  /** Its first line that says something. */
  readonly title: string;
}

export function runnableBlocks({ blocks }: Note): readonly RunnableBlock[] {
  const ordinalOf = numberEqual();
  return blocks.filter(({ isRunnable }) => isRunnable).map((block) => ({ block, ordinal: ordinalOf(block.code), title: firstCodeLine(block.code) }));
}
