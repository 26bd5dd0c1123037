// The ties of one note: each once between its ends, with the first line that says so. A tie begins at a topic of the note that says it.
import type { Tie, TieKind } from './TopicMap';

export class NoteTies {
  private readonly ties = new Map<string, Map<string, Tie[]>>();

  constructor(
    private readonly path: string,
    stated: readonly Tie[] = [],
  ) {
    for (const { from, to, kind, line } of stated) this.add(from, to, kind, line);
  }

  add(from: string, to: string, kind: TieKind, line: number): void {
    if (from === to) return;
    let targets = this.ties.get(from);
    if (!targets) this.ties.set(from, (targets = new Map<string, Tie[]>()));
    const pair = targets.get(to);
    const tie = { from, to, kind, path: this.path, line };
    if (!pair) targets.set(to, [tie]);
    else if (pair.every((known) => known.kind !== kind)) pair.push(tie);
  }

  isTied(from: string, to: string): boolean {
    return this.ties.get(from)?.has(to) ?? false;
  }

  get all(): Tie[] {
    const all: Tie[] = [];
    for (const targets of this.ties.values()) for (const pair of targets.values()) all.push(...pair);
    return all;
  }
}
