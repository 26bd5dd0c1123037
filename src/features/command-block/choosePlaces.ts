// The blocks of a note that a scope takes in, in the order of the note. Items of lists and inline code are there to look things up, not to run in a row.
import type { RunPlace } from './RunPlace';
import type { RunScope } from './RunScope';

export interface ScopeChoice {
  readonly scope: RunScope;
  /** Where in the note its user is. */
  readonly offset: number;
  /** The section around it, with its heading and the sections below it. */
  readonly section: { readonly from: number; readonly to: number };
  isOutdated(place: RunPlace): boolean;
}

export function choosePlaces(places: readonly RunPlace[], choice: ScopeChoice): readonly RunPlace[] {
  const blocks = places.filter(({ kind }) => kind === 'block');
  switch (choice.scope) {
    case 'note':
      return blocks;
    case 'below':
      return blocks.filter(({ span }) => span.to >= choice.offset);
    case 'section':
      return blocks.filter(({ span }) => choice.section.from <= span.from && span.from < choice.section.to);
    case 'outdated':
      return withWhatFollows(blocks, (place) => choice.isOutdated(place));
  }
}

/** What comes after a block that is to run again stands on what that one makes: it is to run again as well. */
function withWhatFollows(blocks: readonly RunPlace[], isOutdated: (place: RunPlace) => boolean): readonly RunPlace[] {
  const first = blocks.findIndex(isOutdated);
  return first < 0 ? [] : blocks.slice(first);
}
