// Gathers what changes while a map is brought up to date.
import type { FirstChange } from './TopicRegistry';
import type { MapDiff } from './MapDiff';
import { tieKey } from './tieKey';
import type { Tie, Topic } from './TopicMap';

export class DiffCollector {
  private readonly topics = { added: new Array<Topic>(), removed: new Array<Topic>(), changed: new Array<Topic>() };
  private readonly ties = { added: new Array<Tie>(), removed: new Array<Tie>(), changed: new Array<Tie>() };

  topic({ before, now }: FirstChange): void {
    if (!before) this.topics.added.push(...(now ? [now.topic] : []));
    else if (!now) this.topics.removed.push(before.topic);
    else if (!isSame(before.topic, now.topic)) this.topics.changed.push(now.topic);
  }

  /** The ties of one note, or those between concepts. */
  note(before: readonly Tie[], now: readonly Tie[]): void {
    // Most of what a note says it has said before: only what lies between the first and the last difference is looked up.
    const least = Math.min(before.length, now.length);
    let head = 0;
    while (head < least && isSaidAgain(before[head], now[head])) head++;
    let tail = 0;
    while (tail < least - head && isSaidAgain(before.at(-1 - tail), now.at(-1 - tail))) tail++;
    const known = new Map<string, Tie>();
    for (const tie of before.slice(head, before.length - tail)) known.set(tieKey(tie), tie);
    for (const tie of now.slice(head, now.length - tail)) {
      const key = known.size > 0 ? tieKey(tie) : '';
      const old = known.get(key);
      if (!old) this.ties.added.push(tie);
      else if (old.line !== tie.line || old.path !== tie.path) this.ties.changed.push(tie);
      known.delete(key);
    }
    for (const tie of known.values()) this.ties.removed.push(tie);
  }

  get diff(): MapDiff {
    return { topics: this.topics, ties: this.ties };
  }
}

const isSame = (a: Topic, b: Topic): boolean => a.label === b.label && a.path === b.path && a.line === b.line;

function isSaidAgain(old: Tie | undefined, now: Tie | undefined): boolean {
  return old === now || (old?.from === now?.from && old?.to === now?.to && old?.kind === now?.kind && old?.line === now?.line && old?.path === now?.path);
}
