// The Dockerfiles of a note that Live Preview shows as text. What stands in a quote it draws as a whole, as Reading view does.
import { isCheckedBlock } from '../../core/dockerfile/isCheckedBlock';
import type { CodeBlock, Note } from '../../core/notes/Note';

export function findDockerfiles({ blocks, text }: Note): readonly CodeBlock[] {
  return blocks.filter((block) => isCheckedBlock(block) && !/^\s*>/.test(text.slice(text.lastIndexOf('\n', block.span.from - 1) + 1, block.span.from + 1)));
}
