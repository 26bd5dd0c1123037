// A concept of Docker as the rest of the program knows it: what notes call it, what it is, where to read on, and what it belongs to.
import type { RelationKind } from '../map/TopicMap';

/** `needs`: whoever studies this should know that first. */
export type ConceptTieKind = RelationKind | 'needs';

export interface ConceptTie {
  readonly kind: ConceptTieKind;
  /** Id of the other concept. */
  readonly to: string;
}

export interface Concept {
  /** Stable, in English: `bind-mount`; of a command `command:container/ls`; of a user's own term `own:` and its folded name. */
  readonly id: string;
  /** The first name of each language is the one to show. */
  readonly names: { readonly en: readonly string[]; readonly es: readonly string[] };
  /** One line. */
  readonly definition: { readonly en: string; readonly es: string };
  /** An official page; '' where its user said none. */
  readonly docs: string;
  readonly ties: readonly ConceptTie[];
}
