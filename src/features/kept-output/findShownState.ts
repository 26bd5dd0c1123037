// Which kept output of a note a callout on the page shows, by its title: of a callout in Live Preview nobody says where it stands.
import type { ShownKept } from '../../services/KeptOutputs';

export interface ShownIn {
  readonly list: readonly ShownKept[];
  /** 1-based and inclusive; null where the page does not say. */
  readonly lines: { readonly first: number; readonly last: number } | null;
}

/** `title`: as the page shows it. Equal titles that cannot be told apart are marked only where all of them would be. */
export function findShownState(title: string, { list, lines }: ShownIn): ShownKept['state'] {
  const equal = list.filter((kept) => plain(kept.title) === plain(title));
  // The page may be a moment behind the note: its lines only decide between equal titles.
  const same = equal.length > 1 && lines ? equal.filter(({ line }) => lines.first <= line && line <= lines.last) : equal;
  const [first] = same;
  return first && same.every(({ state }) => state === first.state) ? first.state : 'true';
}

/** Marks of inline code are not on the page, nor the blanks within them. */
function plain(title: string): string {
  return title.replace(/[`\s]+/g, '');
}
