// Finds the section that the part of a link behind `#` means: its words without punctuation, below the headings named before it.
import { headingKey } from './headingKey';
import type { PlacedHeading } from './NoteContribution';

export function findHeading(headings: readonly PlacedHeading[], subpath: string): PlacedHeading | null {
  const path = subpath.split('#').map(headingKey).filter((key) => key !== '');
  const last = path.at(-1);
  if (last === undefined) return null;
  return headings.find((heading) => heading.key === last && isBelow(heading, path.slice(0, -1))) ?? null;
}

function isBelow(heading: PlacedHeading, path: readonly string[]): boolean {
  let missing = path.length - 1;
  for (let above = heading.parent; above && missing >= 0; above = above.parent) {
    if (above.key === path[missing]) missing--;
  }
  return missing < 0;
}
