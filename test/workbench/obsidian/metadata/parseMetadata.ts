// A note's text as CachedMetadata. A key is absent when there is nothing to say, never an empty array: plugins must live with both.
import type { CachedMetadata } from 'obsidian';
import { LineIndex } from './LineIndex';
import { findBlocks } from './findBlocks';
import { findHeadings } from './findHeadings';
import { findListItems } from './findListItems';
import { findReferences } from './findReferences';
import { findSections } from './findSections';
import { parseTree } from './parseTree';
import { readFrontmatter } from './readFrontmatter';
import { splitFrontmatter } from './splitFrontmatter';

type Lists = Omit<CachedMetadata, 'frontmatter' | 'frontmatterPosition' | 'blocks'>;

function withoutEmpty(lists: Lists): Lists {
  return Object.fromEntries(Object.entries(lists).filter(([, list]) => list.length > 0));
}

export function parseMetadata(text: string): CachedMetadata {
  const lines = new LineIndex(text);
  const block = splitFrontmatter(text);
  const tree = parseTree(text, block?.contentStart ?? 0);
  const sections = findSections(tree, lines);
  if (block) sections.unshift({ type: 'yaml', position: lines.pos(0, block.end) });
  const listItems = findListItems(tree, lines);
  const blocks = findBlocks(lines, sections, listItems);
  return {
    ...withoutEmpty({ ...findReferences(tree, lines), headings: findHeadings(tree, lines), sections, listItems }),
    ...readFrontmatter(block, lines),
    ...(Object.keys(blocks).length > 0 ? { blocks } : {}),
  };
}
