// Whose parts they are: the place, what all panels share, and how it is started.
import type { RunDesk } from './RunDesk';
import type { RunPlace } from './RunPlace';

export interface PanelOwner {
  readonly place: RunPlace;
  readonly desk: RunDesk;
  /** Starts the place as the note has it now. */
  readonly start: () => void;
  /** Draws the panel of another place within this one. Returns how to take it away. */
  readonly nest: (el: HTMLElement, place: RunPlace) => () => void;
  /** A part has another height without anything having run. */
  readonly resized: () => void;
}
