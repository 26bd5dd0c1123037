// The search that palettes use, and how its matches are shown.
import type { SearchMatches, SearchResult, SearchResultContainer } from 'obsidian';

type Search = (text: string) => SearchResult | null;

/** Every word must occur, in any order. */
export function prepareSimpleSearch(query: string): Search {
  const words = query.toLowerCase().split(/\s+/).filter((word) => word !== '');
  return (text) => {
    const lower = text.toLowerCase();
    const matches = words.map((word) => [lower.indexOf(word), word.length] as const);
    if (matches.some(([at]) => at < 0)) return null;
    return { score: 0, matches: matches.map(([at, length]): [number, number] => [at, at + length]).sort((one, other) => one[0] - other[0]) };
  };
}

/** The query's letters must occur in order; runs, beginnings of words and early matches count more. */
export function prepareFuzzySearch(query: string): Search {
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

export function sortSearchResults(results: SearchResultContainer[]): void {
  results.sort((one, other) => other.match.score - one.match.score);
}

export function renderMatches(el: HTMLElement | DocumentFragment, text: string, matches: SearchMatches | null, offset = 0): void {
  let at = 0;
  for (const [from, to] of matches ?? []) {
    const [start, end] = [Math.max(at, from + offset), Math.max(at, to + offset)];
    el.appendText(text.slice(at, start));
    el.createSpan({ cls: 'suggestion-highlight', text: text.slice(start, end) });
    at = end;
  }
  el.appendText(text.slice(at));
}

export function renderResults(el: HTMLElement, text: string, result: SearchResult, offset = 0): void {
  renderMatches(el, text, result.matches, offset);
}
