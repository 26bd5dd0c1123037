// Which of a note's places the elements of a rendered section are. Both come in the order of the text, so that equal ones are told apart by it.
import { collapse } from './collapse';
import type { RunPlace } from './RunPlace';

export interface ShownElement {
  /** `block`: a code block; `inline`: inline code; `item`: a list item's own words. */
  readonly kind: 'block' | 'inline' | 'item';
  readonly text: string;
}

/** For each element its place, or null where it is none. */
export function assignPlaces(elements: readonly ShownElement[], places: readonly RunPlace[]): (RunPlace | null)[] {
  let next = 0;
  return elements.map((element) => {
    const found = places.findIndex((place, index) => index >= next && isShownBy(place, element));
    if (found < 0) return null;
    next = found + 1;
    return places[found] ?? null;
  });
}

function isShownBy(place: RunPlace, { kind, text }: ShownElement): boolean {
  if (kind === 'item') return place.kind === 'entry' && startsWithName(collapse(text).toLowerCase(), place.shown);
  if (place.kind === 'inline') return kind === 'inline' && collapse(text) === place.shown;
  if (place.kind !== 'block') return false;
  return kind === 'block' ? normalise(text) === normalise(place.request.text) : collapse(text) === place.shown;
}

function startsWithName(text: string, name: string): boolean {
  const words = text.replace(/^docker /, '');
  return words.startsWith(name) && !/^[\w-]/.test(words.slice(name.length));
}

/** Renderers differ in the last line end, and some in tabs and carriage returns. */
function normalise(code: string): string {
  return code.replaceAll('\r\n', '\n').replaceAll('\t', '    ').trimEnd();
}
