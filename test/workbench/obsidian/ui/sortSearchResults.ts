// Best matches first.
import type { SearchResultContainer } from 'obsidian';

export function sortSearchResults(results: SearchResultContainer[]): void {
  results.sort((one, other) => other.match.score - one.match.score);
}
