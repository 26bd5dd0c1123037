// The search that palettes use.
import type { SearchResult } from 'obsidian';

/** The query's letters must occur in order; runs, beginnings of words and early matches count more. */
export function prepareFuzzySearch(query: string): (text: string) => SearchResult | null {
  const letters = [...query.toLowerCase().replace(/\s+/g, '')];
  return (text) => {
    const lower = text.toLowerCase();
    const matches: [number, number][] = [];
    let from = 0;
    let score = 0;
    for (const letter of letters) {
      const at = lower.indexOf(letter, from);
      if (at < 0) return null;
      const last = matches[matches.length - 1];
      if (last?.[1] === at) last[1] = at + 1;
      else {
        matches.push([at, at + 1]);
        score -= /\w/.test(lower.charAt(at - 1)) ? 1 : 0.2;
      }
      from = at + 1;
    }
    return { score: score - text.length / 1000, matches };
  };
}
