// The proposals that can be made together, in the order of the text: of two that write to the same words the first counts, and none is made by half.
import type { Proposal } from './Proposal';

/** Those that change something and whose ids are wanted. */
export function chooseProposals<Kind extends Proposal>(now: readonly Kind[], wanted: ReadonlySet<string>): readonly Kind[] {
  const startOf = ({ edits }: Kind): number => edits[0]?.from ?? 0;
  const endOf = ({ edits }: Kind): number => edits[0]?.to ?? 0;
  const chosen = now.filter(({ id, edits }) => wanted.has(id) && edits.length > 0).sort((one, other) => startOf(one) - startOf(other) || endOf(one) - endOf(other));
  const taken: Kind[] = [];
  for (const proposal of chosen) if (!taken.some((other) => doOverlap(proposal, other))) taken.push(proposal);
  return taken;
}

function doOverlap({ edits }: Proposal, other: Proposal): boolean {
  return edits.some(({ from, to, insert }) => other.edits.some((edit) => from < edit.to && edit.from < to && insert + edit.insert !== ''));
}
