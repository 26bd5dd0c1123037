// What is to be painted, in screen pixels and in the order of painting; knows no canvas, so that it can be tested and drawn elsewhere as well.
import type { TieKind, TopicKind } from '../map/TopicMap';

export type Emphasis = 'faint' | 'plain' | 'strong';

/** All lines of one look, as x1, y1, x2, y2, …: one path on the canvas. */
export interface Stroke {
  readonly kind: TieKind;
  /** Found by reading words, and its user says that it is so. */
  readonly isAccepted: boolean;
  readonly emphasis: Emphasis;
  readonly points: readonly number[];
}

export interface Mark {
  readonly kind: TopicKind;
  readonly emphasis: Emphasis;
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  /** How much of it is complete, 0 to 1: drawn as a ring around it. Null for what cannot be. */
  readonly completion: number | null;
  readonly isChosen: boolean;
  /** Stands where its user put it. */
  readonly isPinned: boolean;
  /** Containers of it run now. */
  readonly isRunning: boolean;
  /** Stands for all that it contains. */
  readonly isCollapsed: boolean;
}

export interface Label {
  readonly id: string;
  readonly text: string;
  readonly emphasis: Emphasis;
  /** Right of its mark, not below. */
  readonly isBeside: boolean;
  /** The middle of the text's upper edge; the left end of it where the text is beside its mark. */
  readonly x: number;
  readonly y: number;
}

export interface DrawList {
  readonly strokes: readonly Stroke[];
  /** 1 where lines are few; less where many share little room. */
  readonly lineStrength: number;
  readonly marks: readonly Mark[];
  readonly labels: readonly Label[];
}
