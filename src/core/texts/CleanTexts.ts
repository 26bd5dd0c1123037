// What is said where somebody removes what notes made.
import type { Removal } from '../live/Removal';

export interface CleanTexts {
  readonly commands: { readonly note: string; readonly vault: string };
  noteTitle(note: string): string;
  readonly vaultTitle: string;
  readonly introduction: string;
  /** While the engine is asked. */
  readonly awaited: string;
  /** Nothing is there; what to do to have something. */
  readonly nothing: string;
  /** No answer: why. */
  unknown(message: string): string;
  readonly listLabel: string;
  /** The button; 0 while nothing is chosen. */
  remove(count: number): string;
  readonly cancel: string;
  /** `name` is that of what was removed, or was to be. */
  readonly removals: { readonly [Kind in Exclude<Removal['kind'], 'removed'>]: (name: string, detail: string) => string };
  removed(count: number): string;
  /** The engine stopped answering. */
  stopped(message: string): string;
}
