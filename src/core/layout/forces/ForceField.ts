// Points that push each other while ties pull them, in steps that cool down, as in d3-force; but on plain numbers, and in parts: whoever moves
// thousands of points on the main thread must be able to stop within a frame.
import { CollisionGrid } from './CollisionGrid';
import { PushTree } from './PushTree';

export interface FieldPoint {
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  /** Nothing moves it. */
  readonly isFixed: boolean;
}

export interface FieldTie {
  /** Positions among the points. */
  readonly source: number;
  readonly target: number;
  /** At rest. */
  readonly distance: number;
  /** 0 to 1. */
  readonly strength: number;
}

/** From full heat to rest in 300 steps. */
const COOLEST = 0.001;
const COOLING = 1 - COOLEST ** (1 / 300);
/** What is left of a speed after a step. */
const GLIDE = 0.6;
/** How hard a point pushes, for each unit of its radius. */
const PUSH = 14;
/** What a point keeps free around it. */
const GAP = 4;
/** How hard all is pulled to the middle. */
const GRAVITY = 0.04;
/** Points that are pushed between two looks at the clock. */
const PART = 200;
/** Ends of a tie that lie on one spot are this far apart. */
const APART = 1e-6;

export class ForceField {
  heat = 0;
  readonly xs: Float64Array;
  readonly ys: Float64Array;
  private readonly speedX: Float64Array;
  private readonly speedY: Float64Array;
  private readonly fixed: Uint8Array;
  private readonly sources: Uint32Array;
  private readonly targets: Uint32Array;
  private readonly distances: Float64Array;
  private readonly strengths: Float64Array;
  /** The share of a tie's correction that its target takes: who has fewer ties moves more. */
  private readonly shares: Float64Array;
  private readonly tree: PushTree;
  private readonly grid: CollisionGrid;
  /** Points that were pushed in the step that has begun. */
  private pushed = 0;

  constructor(points: readonly FieldPoint[], ties: readonly FieldTie[]) {
    this.xs = Float64Array.from(points, ({ x }) => x);
    this.ys = Float64Array.from(points, ({ y }) => y);
    const radii = Float64Array.from(points, ({ radius }) => radius);
    this.fixed = Uint8Array.from(points, ({ isFixed }) => Number(isFixed));
    this.speedX = new Float64Array(points.length);
    this.speedY = new Float64Array(points.length);
    this.tree = new PushTree(this.xs, this.ys, radii);
    this.grid = new CollisionGrid({ xs: this.xs, ys: this.ys, speedX: this.speedX, speedY: this.speedY, rooms: radii.map((radius) => radius + GAP) });
    this.sources = Uint32Array.from(ties, ({ source }) => source);
    this.targets = Uint32Array.from(ties, ({ target }) => target);
    this.distances = Float64Array.from(ties, ({ distance }) => distance);
    this.strengths = Float64Array.from(ties, ({ strength }) => strength);
    const counts = new Float64Array(points.length);
    for (const { source, target } of ties) for (const end of [source, target]) counts[end] = at(counts, end) + 1;
    this.shares = Float64Array.from(ties, ({ source, target }) => at(counts, source) / (at(counts, source) + at(counts, target)));
  }

  get isMoving(): boolean {
    return this.heat > COOLEST || this.pushed > 0;
  }

  /** From now on it stands there. */
  hold(index: number, x: number, y: number): void {
    this.xs[index] = x;
    this.ys[index] = y;
    this.fixed[index] = 1;
  }

  release(index: number): void {
    this.fixed[index] = 0;
  }

  /** A part of a step; true at its end, when the points have moved. */
  advance(): boolean {
    const { xs, speedX, speedY, tree } = this;
    if (this.pushed === 0) {
      this.heat -= this.heat * COOLING;
      this.pull();
      tree.build();
    }
    const end = Math.min(xs.length, this.pushed + PART);
    const strength = PUSH * this.heat;
    for (let index = this.pushed; index < end; index++) {
      tree.ask(index);
      speedX[index] = at(speedX, index) + tree.pushX * strength;
      speedY[index] = at(speedY, index) + tree.pushY * strength;
    }
    this.pushed = end < xs.length ? end : 0;
    if (this.pushed > 0) return false;
    this.grid.pushApart();
    this.move();
    return true;
  }

  private pull(): void {
    const { xs, ys, speedX, speedY, sources, targets, distances, strengths, shares, heat } = this;
    for (let index = 0; index < sources.length; index++) {
      const source = sources[index] ?? 0;
      const target = targets[index] ?? 0;
      const dx = at(xs, target) + at(speedX, target) - at(xs, source) - at(speedX, source) || APART;
      const dy = at(ys, target) + at(speedY, target) - at(ys, source) - at(speedY, source) || APART;
      const length = Math.sqrt(dx * dx + dy * dy);
      const correction = ((length - at(distances, index)) / length) * heat * at(strengths, index);
      const share = at(shares, index);
      speedX[target] = at(speedX, target) - dx * correction * share;
      speedY[target] = at(speedY, target) - dy * correction * share;
      speedX[source] = at(speedX, source) + dx * correction * (1 - share);
      speedY[source] = at(speedY, source) + dy * correction * (1 - share);
    }
  }

  private move(): void {
    const { xs, ys, speedX, speedY, fixed } = this;
    const gravity = GRAVITY * this.heat;
    for (let index = 0; index < xs.length; index++) {
      const glide = fixed[index] === 1 ? 0 : GLIDE;
      speedX[index] = (at(speedX, index) - at(xs, index) * gravity) * glide;
      speedY[index] = (at(speedY, index) - at(ys, index) * gravity) * glide;
      xs[index] = at(xs, index) + at(speedX, index);
      ys[index] = at(ys, index) + at(speedY, index);
    }
  }
}

const at = (numbers: Float64Array, index: number): number => numbers[index] ?? 0;
