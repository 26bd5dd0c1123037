// The colours and the font in which a map is drawn.
import type { TopicKind } from '../map/TopicMap';

export interface MapColours {
  readonly kinds: Readonly<Record<TopicKind, string>>;
  readonly line: string;
  readonly text: string;
  readonly background: string;
  readonly accent: string;
  readonly unfinished: string;
  readonly complete: string;
  readonly font: string;
}
