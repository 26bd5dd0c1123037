// Gives every topic that has no place yet one to begin from: amid its neighbours, or on a spiral where none of them has a place.

interface Point {
  x: number;
  y: number;
}

interface Link<Node extends Point> {
  readonly source: Node;
  readonly target: Node;
}

/** A golden-angle spiral spreads any number of points evenly. */
const GOLDEN_ANGLE = Math.PI * (3 - Math.sqrt(5));
const STEP = 14;

/** A node without a place has NaN as x. */
export function placeNewcomers<Node extends Point>(nodes: readonly Node[], links: readonly Link<Node>[]): void {
  const neighbours = new Map<Node, Node[]>();
  for (const { source, target } of links) {
    if (Number.isNaN(source.x)) note(neighbours, source, target);
    if (Number.isNaN(target.x)) note(neighbours, target, source);
  }
  const places = nodes.flatMap((node, index) => (Number.isNaN(node.x) ? [{ node, ...placeOf(index, neighbours.get(node) ?? []) }] : []));
  for (const { node, x, y } of places) {
    node.x = x;
    node.y = y;
  }
}

function placeOf(index: number, neighbours: readonly Point[]): Point {
  const near = neighbours.filter(({ x }) => !Number.isNaN(x));
  const angle = index * GOLDEN_ANGLE;
  // A step aside along the spiral's angle: newcomers that begin on one point would be torn apart at random.
  const radius = near.length > 0 ? STEP : STEP * Math.sqrt(index + 0.5);
  const mean = (pick: (point: Point) => number): number => (near.length === 0 ? 0 : near.reduce((sum, point) => sum + pick(point), 0) / near.length);
  return { x: mean(({ x }) => x) + radius * Math.cos(angle), y: mean(({ y }) => y) + radius * Math.sin(angle) };
}

function note<Node>(neighbours: Map<Node, Node[]>, node: Node, neighbour: Node): void {
  const list = neighbours.get(node);
  if (list) list.push(neighbour);
  else neighbours.set(node, [neighbour]);
}
