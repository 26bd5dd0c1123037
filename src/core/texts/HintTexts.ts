// Why a command failed and how to go on.
import type { HintKind } from '../hints/Hint';

export interface HintTexts {
  /** A sentence or two, code between backticks. `subject` may be '' where nothing is known. */
  readonly causes: Readonly<Record<HintKind, (subject: string) => string>>;
  /** At least one name. */
  didYouMean(names: readonly string[]): string;
  goOn(line: string): string;
}
