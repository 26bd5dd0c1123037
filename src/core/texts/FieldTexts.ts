// The words of the fields above a block.
import type { LiveKind } from '../placeholders/Placeholder';

export interface FieldTexts {
  /** `line` is the first line of what runs. */
  formLabel(line: string): string;
  /** What stands in an empty field. */
  readonly kinds: Readonly<Record<LiveKind, string>>;
  readonly value: string;
  readonly optional: string;
}
