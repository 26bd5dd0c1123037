// A map that is made elsewhere, put together from its parts in the order in which TopicIndex lists it.
import type { MapPart } from './MapPart';
import type { Tie, Topic, TopicMap } from './TopicMap';

export class MapMirror {
  private readonly parts = new Map<string, MapPart>();
  private relations: readonly Tie[] = [];
  /** Null where notes came or went since it was sorted. */
  private paths: readonly string[] | null = null;
  private known: TopicMap | null = { topics: [], ties: [] };

  set(part: MapPart): void {
    const { path, topics, ties } = part;
    if (path === null) this.relations = ties;
    else if (topics.length === 0 && ties.length === 0) {
      if (this.parts.delete(path)) this.paths = null;
    } else {
      if (!this.parts.has(path)) this.paths = null;
      this.parts.set(path, part);
    }
    this.known = null;
  }

  get map(): TopicMap {
    return (this.known ??= this.putTogether());
  }

  private putTogether(): TopicMap {
    this.paths ??= [...this.parts.keys()].sort((a, b) => (a < b ? -1 : 1));
    const topics: Topic[] = [];
    const ties: Tie[] = [];
    // Lists of hundreds of thousands: plain loops take half the time of flatMap.
    for (const path of this.paths) {
      const part = this.parts.get(path);
      for (const topic of part?.topics ?? []) topics.push(topic);
      for (const tie of part?.ties ?? []) ties.push(tie);
    }
    ties.push(...this.relations);
    return { topics, ties };
  }
}
