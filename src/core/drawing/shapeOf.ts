// The outline of each kind of topic, so that kinds can be told apart without colours.
import type { TopicKind } from '../map/TopicMap';

/** Corners around the origin for a shape of about the area of a circle with radius 1; null for the circle itself. */
export type Corners = readonly (readonly [x: number, y: number])[];

const regular = (corners: number, radius: number, turn: number): Corners =>
  Array.from({ length: corners }, (_, index) => {
    const angle = turn + (index * 2 * Math.PI) / corners;
    return [radius * Math.cos(angle), radius * Math.sin(angle)] as const;
  });

const shapes: Readonly<Record<TopicKind, Corners | null>> = {
  note: null,
  section: null,
  concept: regular(8, 1.05, Math.PI / 8),
  command: regular(4, 1.25, Math.PI / 4),
  instruction: regular(6, 1.1, 0),
  term: regular(4, 1.25, 0),
  tag: regular(5, 1.15, -Math.PI / 2),
  source: regular(3, 1.4, -Math.PI / 2),
};

export function shapeOf(kind: TopicKind): Corners | null {
  return shapes[kind];
}
