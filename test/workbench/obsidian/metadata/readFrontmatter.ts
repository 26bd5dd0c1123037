// The properties of a note: parsed YAML, its position, and the wikilinks that are values of their own.
import type { FrontMatterCache, FrontmatterLinkCache, Pos } from 'obsidian';
import { parse, YAMLError } from 'yaml';
import type { LineIndex } from './LineIndex';
import { linkDisplayText } from './linkDisplayText';
import type { Frontmatter } from './splitFrontmatter';

export interface FrontmatterEntry {
  readonly frontmatter: FrontMatterCache;
  readonly frontmatterPosition: Pos;
  readonly frontmatterLinks: FrontmatterLinkCache[];
}

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value);

function parseProperties(yaml: string): unknown {
  try {
    return parse(yaml);
  } catch (error) {
    if (error instanceof YAMLError) return null;
    throw error;
  }
}

function findLinks(value: unknown, key: string, found: FrontmatterLinkCache[]): void {
  if (Array.isArray(value)) value.forEach((item, index) => findLinks(item, `${key}.${index}`, found));
  else if (isRecord(value)) for (const [name, item] of Object.entries(value)) findLinks(item, key ? `${key}.${name}` : name, found);
  else if (typeof value === 'string') {
    const match = /^\[\[([^\]|]+)(?:\|([^\]]*))?\]\]$/.exec(value);
    const link = match?.[1];
    if (match && link !== undefined) found.push({ key, link, original: match[0], displayText: match[2] ?? linkDisplayText(link) });
  }
}

/** Null for an absent, an empty or an unreadable block: then the cache has no frontmatter keys at all. */
export function readFrontmatter(block: Frontmatter | null, lines: LineIndex): FrontmatterEntry | null {
  if (!block) return null;
  const frontmatter = parseProperties(block.yaml);
  if (!isRecord(frontmatter) || Object.keys(frontmatter).length === 0) return null;
  const frontmatterLinks: FrontmatterLinkCache[] = [];
  findLinks(frontmatter, '', frontmatterLinks);
  return { frontmatter, frontmatterPosition: lines.pos(0, block.end), frontmatterLinks };
}
