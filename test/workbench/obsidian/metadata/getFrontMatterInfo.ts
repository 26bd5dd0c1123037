// Where the properties of a text are.
import type { FrontMatterInfo } from 'obsidian';
import { splitFrontmatter } from './splitFrontmatter';

export function getFrontMatterInfo(content: string): FrontMatterInfo {
  const block = splitFrontmatter(content);
  if (!block) return { exists: false, frontmatter: '', from: 0, to: 0, contentStart: 0 };
  return { exists: true, frontmatter: block.yaml, from: block.from, to: block.to, contentStart: block.contentStart };
}
