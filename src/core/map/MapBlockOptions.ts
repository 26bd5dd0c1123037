// What a `docker-map` block of a note asks for.
import type { TopicKind } from './TopicMap';

export interface MapBlockOptions {
  /** The note in which the block stands, or the whole vault; what is around `root` where one is given. */
  readonly scope: 'note' | 'vault';
  /** The name of a topic, as notes write it; '' for none. */
  readonly root: string;
  /** Ties between the root and the farthest that is shown, 1 to 5. */
  readonly depth: number;
  /** Null for all. */
  readonly kinds: ReadonlySet<TopicKind> | null;
  readonly shape: 'force' | 'radial' | 'tree';
  /** Pixels. */
  readonly height: number;
  readonly problems: readonly MapBlockProblem[];
}

export interface MapBlockProblem {
  /** 1-based, within the block. */
  readonly line: number;
  readonly kind: 'option' | 'value';
  /** What was written, as it stands. */
  readonly written: string;
  /** What can be written instead. */
  readonly allowed: readonly string[];
}
