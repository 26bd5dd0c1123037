// Ties that say where a topic stands: in a note, in a section, in a list. All others only relate.
import type { Tie } from '../../core/map/TopicMap';

export function isInner({ kind }: Tie): boolean {
  return kind === 'contains' || kind === 'defines';
}
