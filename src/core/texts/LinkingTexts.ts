// What is said where a note is helped to its links and tags.
import type { SuggestionReason } from '../linking/Suggestion';

export interface LinkingTexts {
  readonly command: string;
  title(note: string): string;
  readonly introduction: string;
  /** Nothing is proposed; what would bring proposals. */
  readonly nothing: string;
  readonly listLabel: string;
  readonly reasons: { readonly [Kind in SuggestionReason['kind']]: (reason: Extract<SuggestionReason, { readonly kind: Kind }>) => string };
  /** The button; 0 while nothing is chosen. */
  apply(count: number): string;
  readonly cancel: string;
  /** The button of one proposal that is not to come again, and its name for a screen reader. */
  readonly decline: string;
  declineOf(reason: string): string;
  line(line: number): string;
  applied(count: number): string;
  readonly problems: Readonly<Record<'changed' | 'noNote', string>>;
}
