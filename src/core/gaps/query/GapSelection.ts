// What a query finds in a notebook, and which of its values nothing in the notebook answers to.
import type { ConceptLens } from '../../map/ConceptLens';
import type { TopicMap } from '../../map/TopicMap';
import type { Note } from '../../notes/Note';
import type { Gap } from '../Gap';
import type { GapCondition } from './GapQuery';

/** Where gaps are looked for. The map is asked for only where a query names a topic. */
export interface GapNotebook {
  readonly notes: ReadonlyMap<string, Note>;
  readonly gaps: ReadonlyMap<string, readonly Gap[]>;
  readonly map: TopicMap;
  readonly lens: ConceptLens;
}

/** A value that no note, folder, tag or topic has; with the nearest that there is, '' for none. */
export interface UnknownName extends GapCondition {
  readonly meant: string;
}

export interface GapSelection {
  /** By note, in the order of paths and of the text. */
  readonly gaps: readonly Gap[];
  readonly unknown: readonly UnknownName[];
}
