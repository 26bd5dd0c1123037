// Which labels can be read at once: the most important first, each only where it covers no other and, but for the weightiest, no mark. What was shown stays shown where it can, so that labels do not flicker.
import type { Emphasis, Label } from './DrawList';

export interface LabelWish {
  readonly id: string;
  readonly text: string;
  readonly emphasis: Emphasis;
  readonly x: number;
  readonly y: number;
  /** Higher comes first. */
  readonly weight: number;
  /** May stand over marks: better so than a crowd without a name. */
  readonly mayCover: boolean;
}

export const LABEL_HEIGHT = 15;
const GAP = 4;
const STAYING = 1.5;
const CELL = 64;

export interface LabelRoom {
  /** Labels of the last picture. */
  readonly shown: ReadonlySet<string>;
  /** Marks on the screen. */
  readonly marks: readonly { readonly x: number; readonly y: number; readonly radius: number }[];
  /** The width of a text in pixels. */
  readonly measure: (text: string) => number;
}

export function chooseLabels(wishes: readonly LabelWish[], { shown, marks, measure }: LabelRoom): Label[] {
  const rank = ({ id, emphasis, weight }: LabelWish): number => (emphasis === 'strong' ? 1e6 : 0) + weight * (shown.has(id) ? STAYING : 1);
  const taken = new Map<string, Box[]>();
  const occupied = new Map<string, Box[]>();
  for (const { x, y, radius } of marks) occupy(occupied, { left: x - radius, right: x + radius, top: y - radius, bottom: y + radius });
  return [...wishes]
    .sort((a, b) => rank(b) - rank(a) || (a.id < b.id ? -1 : 1))
    .filter((wish) => {
      const half = measure(wish.text) / 2 + GAP;
      const box = { left: wish.x - half, right: wish.x + half, top: wish.y, bottom: wish.y + LABEL_HEIGHT };
      if (isCovered(taken, box) || (!wish.mayCover && isCovered(occupied, box))) return false;
      occupy(taken, box);
      return true;
    })
    .map(({ id, text, emphasis, x, y }) => ({ id, text, emphasis, x, y }));
}

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

function occupy(boxes: Map<string, Box[]>, box: Box): void {
  for (const cell of cellsOf(box)) {
    const known = boxes.get(cell);
    if (known) known.push(box);
    else boxes.set(cell, [box]);
  }
}

function isCovered(boxes: ReadonlyMap<string, readonly Box[]>, box: Box): boolean {
  return cellsOf(box).some((cell) => boxes.get(cell)?.some((other) => overlaps(box, other)));
}

function overlaps(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

function cellsOf(box: Box): string[] {
  const cells: string[] = [];
  for (let column = Math.floor(box.left / CELL); column <= Math.floor(box.right / CELL); column++) {
    for (let row = Math.floor(box.top / CELL); row <= Math.floor(box.bottom / CELL); row++) cells.push(`${column}:${row}`);
  }
  return cells;
}
