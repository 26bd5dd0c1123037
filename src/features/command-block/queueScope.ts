// Queues the blocks of a note that a scope takes in, planned from the note's source; says so where there are none.
import { Notice } from 'obsidian';
import { choosePlaces } from './choosePlaces';
import { isOutdated } from './isOutdated';
import { queuePlaces } from './queuePlaces';
import type { RunDesk } from './RunDesk';
import type { RunScope } from './RunScope';

export interface NotePoint {
  readonly path: string;
  readonly text: string;
  readonly offset: number;
}

export function queueScope({ path, text, offset }: NotePoint, scope: RunScope, desk: RunDesk): void {
  const { places, runner, texts } = desk;
  const chosen = choosePlaces(places.read(path, text), {
    scope,
    offset,
    section: places.readSection(path, text, offset),
    isOutdated: (place) => isOutdated(place, runner),
  });
  if (chosen.length > 0) queuePlaces(chosen, desk);
  else new Notice(scope === 'outdated' ? texts.queue.nothingOutdated : texts.queue.nothingToRun);
}
