// Runs what stands at a place, or opens its line first where it is no whole command yet.
import type { RunDesk } from './RunDesk';
import type { RunPlace } from './RunPlace';

export function startPlace(place: RunPlace, { runner, lines }: RunDesk): void {
  if (!place.needsArguments) runner.start(place.key, place.request);
  else lines.open(place.key, runner.find(place.key)?.request.text ?? `${place.request.text} `);
}
