// The ties of one note: each once between its ends, with the first line that says so. A tie begins at a topic of the note that says it.
import type { Tie, TieKind } from './TopicMap';

/** What one topic is tied to; ties to the same one stand together. */
interface Bundle {
  readonly ties: Tie[];
  readonly ends: Set<string>;
}

const none: ReadonlySet<string> = new Set();

export class NoteTies {
  private readonly bundles = new Map<string, Bundle>();

  /** `known` are ties of such a note, each once and in order: they are taken as they are. */
  constructor(
    private readonly path: string,
    known: readonly Tie[] = [],
  ) {
    for (const tie of known) {
      const { ties, ends } = this.bundleOf(tie.from);
      ties.push(tie);
      ends.add(tie.to);
    }
  }

  add(from: string, to: string, kind: TieKind, line: number): void {
    if (from === to) return;
    const { ties, ends } = this.bundleOf(from);
    const tie = { from, to, kind, path: this.path, line };
    if (!ends.has(to)) {
      ends.add(to);
      ties.push(tie);
    } else if (!ties.some((known) => known.to === to && known.kind === kind)) {
      let at = ties.length;
      while (ties[at - 1]?.to !== to) at--;
      ties.splice(at, 0, tie);
    }
  }

  isTied(from: string, to: string): boolean {
    return this.endsOf(from).has(to);
  }

  /** What a topic is tied to by now. */
  endsOf(from: string): ReadonlySet<string> {
    return this.bundles.get(from)?.ends ?? none;
  }

  get all(): Tie[] {
    const all: Tie[] = [];
    for (const { ties } of this.bundles.values()) for (const tie of ties) all.push(tie);
    return all;
  }

  private bundleOf(from: string): Bundle {
    let bundle = this.bundles.get(from);
    if (!bundle) this.bundles.set(from, (bundle = { ties: [], ends: new Set() }));
    return bundle;
  }
}
