// Patterns of grep and sed, basic and extended, matched as POSIX says: the leftmost, of those the longest.
// Invariant: a text takes steps in proportion to its length times the pattern's; nothing is ever tried twice, so that no pattern can hang.
// Groups are for grouping only: a back-reference is refused.
import { fail, succeed, type Result } from '../../../Result';
import type { PatternOptions } from './PatternOptions';
import { PatternReader } from './PatternReader';
import { isWordCharacter, type PatternState } from './PatternState';

export interface Match {
  readonly from: number;
  readonly to: number;
}

export class TextPattern {
  private constructor(
    private readonly states: readonly PatternState[],
    private readonly first: number,
    private readonly ignoresCase: boolean,
  ) {}

  /** The problem is what grep says of a pattern that is none. */
  static read(pattern: string, options: PatternOptions): Result<TextPattern, string> {
    const reader = new PatternReader(options.ignoresCase ? pattern.toLowerCase() : pattern, options);
    const problem = reader.read();
    return problem === null ? succeed(new TextPattern(reader.states, reader.first, options.ignoresCase)) : fail(problem);
  }

  test(text: string): boolean {
    return this.find(text, 0) !== null;
  }

  /** The leftmost match from a place on, and of those the longest. */
  find(text: string, from: number): Match | null {
    const folded = this.ignoresCase ? text.toLowerCase() : text;
    // Lower case may be longer for a few letters: places would not fit.
    const subject = folded.length === text.length ? folded : text;
    // By state: where the earliest of the threads that are there began.
    let threads = new Map<number, number>();
    let best: Match | null = null;
    for (let at = from; at <= subject.length; at += 1) {
      if (!best) this.enter(this.first, at, { threads, subject, at });
      const ended = [...threads].filter(([state]) => this.states[state]?.kind === 'match').map(([, start]) => start);
      for (const start of ended) if (!best || start <= best.from) best = { from: start, to: at };
      if (at === subject.length) break;
      const next = new Map<number, number>();
      for (const [index, start] of threads) {
        const state = this.states[index];
        if (state?.kind === 'consume' && state.test(subject.charAt(at)) && (!best || start <= best.from)) this.enter(state.next, start, { threads: next, subject, at: at + 1 });
      }
      threads = next;
      if (best && threads.size === 0) break;
    }
    return best;
  }

  private enter(first: number, start: number, { threads, subject, at }: { readonly threads: Map<number, number>; readonly subject: string; readonly at: number }): void {
    const waiting = [first];
    for (let index = waiting.pop(); index !== undefined; index = waiting.pop()) {
      if ((threads.get(index) ?? Infinity) <= start) continue;
      threads.set(index, start);
      const state = this.states[index];
      if (state?.kind === 'fork') waiting.push(state.other, state.next);
      else if (state?.kind === 'check' && isAt(state.at, subject, at)) waiting.push(state.next);
    }
  }
}

function isAt(place: 'start' | 'end' | 'edge', text: string, at: number): boolean {
  if (place === 'start') return at === 0;
  if (place === 'end') return at === text.length;
  return (at > 0 && isWordCharacter(text.charAt(at - 1))) !== (at < text.length && isWordCharacter(text.charAt(at)));
}
