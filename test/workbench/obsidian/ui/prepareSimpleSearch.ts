// The search for whole words.
import type { SearchResult } from 'obsidian';

/** Every word must occur, in any order. */
export function prepareSimpleSearch(query: string): (text: string) => SearchResult | null {
  const words = query.toLowerCase().split(/\s+/).filter((word) => word !== '');
  return (text) => {
    const lower = text.toLowerCase();
    const matches = words.map((word) => [lower.indexOf(word), word.length] as const);
    if (matches.some(([at]) => at < 0)) return null;
    return { score: 0, matches: matches.map(([at, length]): [number, number] => [at, at + length]).sort((one, other) => one[0] - other[0]) };
  };
}
