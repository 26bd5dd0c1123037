// Where the names of what an engine has come from.
import type { LiveKind } from '../../core/placeholders/Placeholder';

export interface NameSource {
  /** The most likely first; empty where no engine answers. */
  find(kind: LiveKind): Promise<readonly string[]>;
}
