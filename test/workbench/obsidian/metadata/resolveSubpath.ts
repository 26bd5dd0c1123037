// The headings and blocks that a link's subpath may name.
import type { BlockCache, BlockSubpathResult, CachedMetadata, FootnoteSubpathResult, HeadingCache, HeadingSubpathResult, Loc } from 'obsidian';
import { stripHeading } from './stripHeading';

const isSame = (one: string, other: string): boolean => stripHeading(one).toLowerCase() === stripHeading(other).toLowerCase();

function findHeading(headings: readonly HeadingCache[], parts: readonly string[]): number {
  let at = -1;
  let level = 0;
  for (const part of parts) {
    at = headings.findIndex((heading, index) => index > at && heading.level > level && isSame(heading.heading, part));
    if (at < 0) return -1;
    level = headings[at]?.level ?? level;
  }
  return at;
}

function resolveHeading(cache: CachedMetadata, parts: readonly string[]): HeadingSubpathResult | null {
  const headings = cache.headings ?? [];
  const at = findHeading(headings, parts);
  const current = headings[at];
  if (!current) return null;
  const next = headings.slice(at + 1).find((heading) => heading.level <= current.level);
  const end: Loc | null = next?.position.start ?? null;
  // The published type says that there is always a next heading; the app gives null after the last one.
  return { type: 'heading', current, start: current.position.start, end, ...({ next: next ?? null } as { next: HeadingCache }) };
}

function resolveBlock(cache: CachedMetadata, id: string): BlockSubpathResult | null {
  const block: BlockCache | undefined = cache.blocks?.[id.toLowerCase()];
  if (!block) return null;
  const list = cache.listItems?.find((item) => item.id === block.id);
  return { type: 'block', block, start: block.position.start, end: block.position.end, ...(list ? { list } : {}) };
}

export function resolveSubpath(cache: CachedMetadata, subpath: string): HeadingSubpathResult | BlockSubpathResult | FootnoteSubpathResult | null {
  const parts = subpath.split('#').filter((part) => part !== '');
  const last = parts[parts.length - 1];
  if (last === undefined) return null;
  if (last.startsWith('^')) return resolveBlock(cache, last.slice(1));
  return resolveHeading(cache, parts);
}
