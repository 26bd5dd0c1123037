// What is sent to the engine to build from: files with their bytes, and which of them is the Dockerfile.
import type { TarMember } from '../archive/writeTar';

export interface BuildContext {
  /** Relative to the context, with `/`. */
  readonly dockerfile: string;
  /** Opened one after another while they are sent. */
  members(): Iterable<TarMember>;
}
