// An unknown word and where it stands in the editor.
import type { UnknownWord } from '../../core/writing/UnknownWord';

export interface LocatedWord {
  readonly from: number;
  readonly to: number;
  readonly unknown: UnknownWord;
}
