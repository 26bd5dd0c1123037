// Runs what stands at a place. Where it is no whole command yet its line is opened first; where something is to be filled in, its field has the focus.
import { findMissing } from './findMissing';
import type { RunDesk } from './RunDesk';
import type { RunPlace } from './RunPlace';

export function startPlace(place: RunPlace, desk: RunDesk): void {
  const { runner, lines, fields } = desk;
  if (place.needsArguments) {
    lines.open(place.key, runner.find(place.key)?.request.text ?? `${place.request.text} `);
  } else if (findMissing(place, desk).length > 0) {
    fields.open(place.key, '');
  } else {
    fields.close(place.key);
    runner.start(place.key, place.request);
  }
}
