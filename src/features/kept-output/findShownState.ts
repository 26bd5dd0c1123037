// Which kept output of a note a callout on the page shows, by its title: of a callout in Live Preview nobody says where it stands.
import type { ShownKept } from '../../services/KeptOutputs';

export interface ShownIn {
  readonly list: readonly ShownKept[];
  /** 1-based and inclusive; null where the page does not say. */
  readonly lines: { readonly first: number; readonly last: number } | null;
}

/** `title`: as the page shows it. Equal titles that cannot be told apart are marked only where all of them would be. */
export function findShownState(title: string, { list, lines }: ShownIn): ShownKept['state'] {
  const same = list.filter((kept) => plain(kept.title) === plain(title) && (!lines || (lines.first <= kept.line && kept.line <= lines.last)));
  const [first] = same;
  return first && same.every(({ state }) => state === first.state) ? first.state : 'true';
}

/** Marks of inline code are not on the page. */
function plain(title: string): string {
  return title.replaceAll('`', ' ').replace(/\s+/g, ' ').trim();
}
