// A fix for one gap of a note, as its user may choose it.
import type { Proposal } from '../../edits/Proposal';
import type { Gap } from '../Gap';
import type { FixKind } from './Fix';

export interface ProposedFix extends Proposal {
  readonly kind: FixKind;
  readonly gap: Gap;
  /** Whether what the gap says is nowhere in the note afterwards. */
  readonly losesWords: boolean;
}
