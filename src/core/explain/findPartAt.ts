// Which piece of an explanation stands at an offset of the text: the smallest one, as a flag's value may hold a variable.
import type { ExplainedPart } from './ExplainedPart';
import type { ExplainedCommand, Explanation } from './Explanation';

export interface PartAt {
  readonly command: ExplainedCommand;
  readonly part: ExplainedPart;
}

export function findPartAt({ commands }: Explanation, offset: number): PartAt | null {
  let best: PartAt | null = null;
  for (const command of commands) {
    for (const part of command.parts) {
      if (offset < part.place.from || offset >= part.place.to) continue;
      if (!best || size(part) < size(best.part)) best = { command, part };
    }
  }
  return best;
}

function size({ place }: ExplainedPart): number {
  return place.to - place.from;
}
