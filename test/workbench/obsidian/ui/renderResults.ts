// The text of a search's result.
import type { SearchResult } from 'obsidian';
import { renderMatches } from './renderMatches';

export function renderResults(el: HTMLElement, text: string, result: SearchResult, offset = 0): void {
  renderMatches(el, text, result.matches, offset);
}
