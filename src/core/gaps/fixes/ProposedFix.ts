// A fix for one gap of a note, as its user may choose it.
import type { ChangePiece } from '../../edits/ChangePiece';
import type { Proposal } from '../../edits/Proposal';
import type { HeadingRename } from '../../linking/HeadingRename';
import type { Gap } from '../Gap';
import type { FixKind } from './Fix';

export interface FollowingLinks {
  readonly path: string;
  readonly change: readonly ChangePiece[];
}

export interface ProposedFix extends Proposal {
  readonly kind: FixKind;
  readonly gap: Gap;
  /** Whether what the gap says is nowhere in the note afterwards. */
  readonly losesWords: boolean;
  /** The heading that gets other words by it. */
  readonly rename?: HeadingRename;
  /** What else changes with that: links of other notes. */
  readonly follows?: readonly FollowingLinks[];
}
