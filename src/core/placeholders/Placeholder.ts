// Something in a docker line that its reader is to replace: `<container>`, `CONTAINER_ID`, a variable that has no value.
import type { Place } from '../commands/shell/Script';

export type LiveKind = 'container' | 'image' | 'volume' | 'network' | 'context';

export interface Placeholder {
  /** The shell variable that its answer sets: `<container>`, `<CONTAINER_ID>` (also where it is written without its brackets), `NAME`. */
  readonly name: string;
  /** As it is written: `<container>`, `CONTAINER_ID`, `$NAME`. */
  readonly written: string;
  /** A shell variable: lines before it may set it, and the environment may have it. */
  readonly isVariable: boolean;
  /** `[OPTIONS]`: may stay empty. */
  readonly isOptional: boolean;
  /** What of the engine can stand for it; null where that is not known. */
  readonly kind: LiveKind | null;
  /** The first word in which it stands. */
  readonly place: Place;
}
