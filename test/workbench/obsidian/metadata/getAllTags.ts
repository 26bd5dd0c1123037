// All tags of a note.
import type { CachedMetadata } from 'obsidian';
import { parseFrontMatterTags } from './parseFrontMatterTags';

/** Tags of properties and text, in that order, duplicates kept. */
export function getAllTags(cache: CachedMetadata): string[] | null {
  return [...(parseFrontMatterTags(cache.frontmatter) ?? []), ...(cache.tags ?? []).map(({ tag }) => tag)];
}
