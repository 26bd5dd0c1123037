// Block identifiers: ` ^id` at the end of a section or of a list item, or alone on the line after a block.
import type { BlockCache, ListItemCache, SectionCache } from 'obsidian';
import type { LineIndex } from './LineIndex';

const BLOCK_ID = /(?:^|\s)\^([A-Za-z0-9-]+)\s*$/;

export function findBlocks(lines: LineIndex, sections: SectionCache[], items: ListItemCache[]): Record<string, BlockCache> {
  const blocks: Record<string, BlockCache> = {};
  const own = sections.filter((section) => section.type !== 'list' && section.type !== 'code' && section.type !== 'yaml');
  for (const holder of [...own, ...items]) {
    const { start, end } = holder.position;
    const id = BLOCK_ID.exec(lines.text.slice(start.offset, end.offset))?.[1];
    if (id === undefined) continue;
    holder.id = id;
    blocks[id.toLowerCase()] = { id, position: holder.position };
  }
  return blocks;
}
