// How much of a block's line belongs to the list or quote around the block.

export function indentOf(text: string, indent: number): number {
  const found = /^(?:[ \t]|>)*/.exec(text)?.[0].length ?? 0;
  return Math.min(indent, found);
}
