// What one note brings to the map, found once when the note is read, whatever other notes say. Holds neither the note nor its text.
// Whatever else can be found in one note alone belongs here too.
import type { NoteLink } from '../notes/Note';
import type { OwnedTopic } from './OwnedTopic';
import type { Claim } from './readClaims';
import type { Tie } from './TopicMap';

/** A titled section as links look for it. */
export interface PlacedHeading {
  /** The title's words, folded, without punctuation. */
  readonly key: string;
  readonly parent: PlacedHeading | null;
  readonly id: string;
}

export interface PlacedLink {
  /** The topic in which it stands. */
  readonly from: string;
  readonly target: LinkTarget;
  /** 1-based. */
  readonly line: number;
}

export type LinkTarget = Pick<NoteLink, 'kind' | 'target' | 'subpath'>;

/** The words of one piece of prose. */
export interface Passage {
  /** The topic in which it stands, and the title of its section. */
  readonly from: string;
  readonly title: string;
  /** Ids of what contains it: prose does not mention what it stands in. */
  readonly above: ReadonlySet<string>;
  /** Range of `NoteContribution.words`. */
  readonly start: number;
  readonly end: number;
  /** 1-based line of its first character. */
  readonly line: number;
  /** For each line break within, the index of the first word behind it. */
  readonly breaks: readonly number[];
}

export interface NoteContribution {
  readonly path: string;
  readonly topics: readonly OwnedTopic[];
  /** What the note says of itself, each once. */
  readonly stated: readonly Tie[];
  /** What its lists say of how topics belong together. */
  readonly claims: readonly Claim[];
  readonly headings: readonly PlacedHeading[];
  readonly links: readonly PlacedLink[];
  readonly passages: readonly Passage[];
  /** Numbers of a WordTable. */
  readonly words: Uint32Array;
}
