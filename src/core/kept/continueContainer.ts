// What a line needs at its start to stand in the same quotes and list items as another.

/** `lead`: what stands before the other block on its first line. Marks of lists become the blanks that they are wide. */
export function continueContainer(lead: string): string {
  return lead.replace('\ufeff', '').replace(/[^>\t]/g, ' ');
}
