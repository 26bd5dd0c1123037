// Which labels can be read at once: the most important first, each only where it covers no other and, but for the weightiest, no mark. What was shown stays shown where it can, so that labels do not flicker.
import type { Label } from './DrawList';

export interface LabelWish extends Label {
  /** Higher comes first. */
  readonly weight: number;
  /** May stand over marks: better so than a crowd without a name. */
  readonly mayCover: boolean;
}

export const LABEL_HEIGHT = 15;
const GAP = 4;
const STAYING = 1.5;
const CELL = 64;
/** Apart enough for every screen; two cells of one number would only be searched together. */
const COLUMN = 10_000;
/** Half the width of the shortest label: where not even that has room, nothing has. */
const NARROWEST = 6;

export interface LabelRoom {
  /** Labels of the last picture. */
  readonly shown: ReadonlySet<string>;
  /** Marks on the screen. */
  readonly marks: readonly { readonly x: number; readonly y: number; readonly radius: number }[];
  /** No more labels than these. */
  readonly most: number;
  /** The width of a text in pixels. */
  readonly measure: (text: string) => number;
}

export function chooseLabels(wishes: readonly LabelWish[], { shown, marks, most, measure }: LabelRoom): Label[] {
  const rank = ({ id, emphasis, weight }: LabelWish): number => (emphasis === 'strong' ? 1e6 : 0) + weight * (shown.has(id) ? STAYING : 1);
  const taken = new Map<number, Box[]>();
  const occupied = new Map<number, Box[]>();
  for (const { x, y, radius } of marks) occupy(occupied, { left: x - radius, right: x + radius, top: y - radius, bottom: y + radius });
  const hasRoom = (box: Box, mayCover: boolean): boolean => !isCovered(taken, box) && (mayCover || !isCovered(occupied, box));
  const labels: Label[] = [];
  const ranked = wishes.map((wish) => ({ wish, rank: rank(wish) })).sort((a, b) => b.rank - a.rank || (a.wish.id < b.wish.id ? -1 : 1));
  for (const { wish } of ranked) {
    if (labels.length >= most) break;
    const { id, text, emphasis, isBeside, x, y, mayCover } = wish;
    const boxOf = (half: number): Box => ({ left: isBeside ? x : x - half, right: isBeside ? x + 2 * half : x + half, top: y, bottom: y + LABEL_HEIGHT });
    if (!hasRoom(boxOf(NARROWEST), mayCover)) continue;
    const box = boxOf(measure(text) / 2 + GAP);
    if (!hasRoom(box, mayCover)) continue;
    occupy(taken, box);
    labels.push({ id, text, emphasis, isBeside, x, y });
  }
  return labels;
}

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

function occupy(boxes: Map<number, Box[]>, box: Box): void {
  for (const cell of cellsOf(box)) {
    const known = boxes.get(cell);
    if (known) known.push(box);
    else boxes.set(cell, [box]);
  }
}

function isCovered(boxes: ReadonlyMap<number, readonly Box[]>, box: Box): boolean {
  return cellsOf(box).some((cell) => boxes.get(cell)?.some((other) => overlaps(box, other)));
}

function overlaps(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

function cellsOf(box: Box): number[] {
  const cells: number[] = [];
  for (let column = Math.floor(box.left / CELL); column <= Math.floor(box.right / CELL); column++) {
    for (let row = Math.floor(box.top / CELL); row <= Math.floor(box.bottom / CELL); row++) cells.push(column * COLUMN + row);
  }
  return cells;
}
