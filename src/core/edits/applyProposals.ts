// One edit that makes all chosen proposals, found again in the text as it is by now: what is no longer there is left alone.
import { fail, succeed, type Result } from '../Result';
import { chooseProposals } from './chooseProposals';
import { combineEdits } from './combineEdits';
import type { NoteEdit } from './NoteEdit';
import type { Proposal } from './Proposal';

/** `now` are the proposals for the text; fails where none of the chosen ones is among them. */
export function applyProposals(text: string, now: readonly Proposal[], chosen: ReadonlySet<string>): Result<NoteEdit, 'changed'> {
  const edits = chooseProposals(now, chosen).flatMap((proposal) => proposal.edits);
  return edits.length === 0 ? fail('changed') : succeed(combineEdits(text, edits));
}
