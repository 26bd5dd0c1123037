import type { FrontMatterInfo } from 'obsidian';
import { splitFrontmatter } from './splitFrontmatter';

export function getFrontMatterInfo(content: string): FrontMatterInfo {
  const block = splitFrontmatter(content);
  if (!block) return { exists: false, frontmatter: '', from: 0, to: 0, contentStart: 0 };
  return { exists: true, frontmatter: block.yaml, from: block.from, to: block.to, contentStart: block.contentStart };
}

/** The value of the first property whose name is or matches the key; null where there is none. */
export function parseFrontMatterEntry(frontmatter: unknown, key: string | RegExp): unknown {
  if (typeof frontmatter !== 'object' || frontmatter === null) return null;
  const entry = Object.entries(frontmatter).find(([name]) => (typeof key === 'string' ? name === key : key.test(name)));
  return entry ? (entry[1] as unknown) : null;
}

export function parseFrontMatterStringArray(frontmatter: unknown, key: string | RegExp): string[] | null {
  const value = parseFrontMatterEntry(frontmatter, key);
  if (typeof value === 'string') return value.split(',').map((part) => part.trim());
  return Array.isArray(value) ? value.filter((part): part is string => typeof part === 'string') : null;
}

export const parseFrontMatterAliases = (frontmatter: unknown): string[] | null => parseFrontMatterStringArray(frontmatter, /^alias(es)?$/i);
