// Places into the queue: each waits for its turn, and at its turn for what is to be filled in.
import type { QueueItem } from '../../services/RunQueue';
import { findMissing } from './findMissing';
import type { RunDesk } from './RunDesk';
import type { RunPlace } from './RunPlace';

export function queuePlaces(places: readonly RunPlace[], desk: RunDesk): void {
  desk.queue.add(places.map((place) => toItem(place, desk)));
}

function toItem(place: RunPlace, desk: RunDesk): QueueItem {
  const { key, request, title } = place;
  return {
    key,
    request,
    title,
    isReady: () => {
      const isReady = findMissing(place, desk).length === 0;
      if (!isReady) desk.fields.open(key, '');
      return isReady;
    },
  };
}
