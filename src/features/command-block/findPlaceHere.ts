// The place that a command means: whose controls have the focus, else that of the cursor.
import { writeRunKey } from '../../services/RunKey';
import type { ActiveNote } from './findActiveNote';
import type { PlaceReader } from './PlaceReader';
import type { RunPlace } from './RunPlace';

export function findPlaceHere({ path, text, offset, key }: ActiveNote, reader: PlaceReader): RunPlace | undefined {
  const places = reader.read(path, text);
  const focused = places.find((place) => writeRunKey(place.key) === key);
  // The smallest around the cursor: inline code stands within an item.
  const around = offset === null ? [] : places.filter(({ span }) => span.from <= offset && offset <= span.to);
  return focused ?? around.at(-1);
}
