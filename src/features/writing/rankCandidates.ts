// Which candidates have the typed letters, the likeliest first. None where what is typed is whole: then Enter ends the line.
import { prepareFuzzySearch } from 'obsidian';
import type { Candidate } from '../../core/writing/Completion';
import type { Suggestion } from './Suggestion';

export function rankCandidates(candidates: readonly Candidate[], typed: string): readonly Suggestion[] {
  if (typed === '') return candidates.map((candidate) => ({ candidate, matches: [] }));
  if (candidates.some(({ label }) => label === typed || label === `${typed}:latest`)) return [];
  const search = prepareFuzzySearch(typed);
  const lower = typed.toLowerCase();
  return candidates
    .flatMap((candidate) => {
      const found = search(candidate.label);
      return found ? [{ candidate, matches: found.matches, rank: candidate.label.toLowerCase().startsWith(lower) ? 1 : 0, score: found.score }] : [];
    })
    .sort((one, other) => other.rank - one.rank || other.score - one.score);
}
