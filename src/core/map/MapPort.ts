// How a map is asked for where it is made on another thread. What goes over is made of texts and numbers: both ends pay for every object.
import type { WorkflowTagNames } from '../notes/Note';
import type { OwnTerm } from '../vocabulary/OwnTerm';

/** Notes that came or changed, and paths of those that are gone (null). With a round, the map is to be brought up to date and told. */
export interface MapRequest {
  readonly tags: WorkflowTagNames;
  /** Terms that no note adds, but the settings. */
  readonly terms: readonly OwnTerm[];
  readonly notes: readonly (readonly [path: string, text: string | null])[];
  readonly round: number | null;
}

/** Parts of a map, packed; the last message of an answer names its round. */
export interface MapAnswer {
  readonly parts: PackedParts;
  readonly round: number | null;
}

export interface PackedParts {
  readonly strings: readonly string[];
  /** Of each part: its path, how many topics and ties, then these field by field; texts by their place in `strings`. */
  readonly numbers: Int32Array;
}

/** This thread's end. */
export interface MapPort {
  post(request: MapRequest): void;
  /** One listener: `lost` comes once, where no answer can be expected any more. */
  listen(listener: { answer(answer: MapAnswer): void; lost(error: unknown): void }): void;
  close(): void;
}
