// Where a map stands, and who keeps what its user chose.
import type { TopicMap } from '../../core/map/TopicMap';
import type { MapChoice } from './MapChoice';

export interface MapHost {
  readonly el: HTMLElement;
  /** Within a note: it has no controls, and the wheel scrolls the note. */
  readonly isEmbedded: boolean;
  readonly choice: MapChoice;
  /** The note that the map begins with. */
  readonly notePath: string | null;
  onChoice(choice: MapChoice): void;
  /** The choice as it is for the topics of this moment. */
  settle(choice: MapChoice, map: TopicMap): MapChoice;
}
