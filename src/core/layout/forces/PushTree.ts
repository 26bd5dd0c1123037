// By whom a point is pushed, and how hard: a tree of squares over all points, where a square far away pushes as one (Barnes and Hut). Made anew for
// each step, in arrays that stay.

/** A square pushes as one where its width is less than this share of its distance. */
const NARROW = 0.9;
/** Nothing pushes from farther away. */
const FARTHEST = 500;
/** Points within a square of this depth lie on one spot. */
const DEEPEST = 32;
/** Points on one spot are this far apart. */
const APART = 1e-6;
const NOTHING = -1;

export class PushTree {
  /** What the point that was asked about last feels of all others, along each axis. */
  pushX = 0;
  pushY = 0;
  /** Four for each square: another square, a point as −2 − its position, or nothing. */
  private children = new Int32Array(0);
  /** By square: its width, and where its weight lies. */
  private widths = new Float64Array(0);
  private sumsX = new Float64Array(0);
  private sumsY = new Float64Array(0);
  private sums = new Float64Array(0);
  private squares = 0;
  /** By point: another one on the same spot. */
  private readonly next: Int32Array;
  private readonly stack = new Int32Array(4 * DEEPEST + 8);

  constructor(
    private readonly xs: Float64Array,
    private readonly ys: Float64Array,
    private readonly weights: Float64Array,
  ) {
    this.next = new Int32Array(xs.length);
  }

  build(): void {
    const { xs, ys } = this;
    let [left, right, top, bottom] = [Infinity, -Infinity, Infinity, -Infinity];
    for (let index = 0; index < xs.length; index++) {
      left = Math.min(left, at(xs, index));
      right = Math.max(right, at(xs, index));
      top = Math.min(top, at(ys, index));
      bottom = Math.max(bottom, at(ys, index));
    }
    const width = Math.max(right - left, bottom - top, 1);
    this.squares = 0;
    this.add(width);
    for (let index = 0; index < xs.length; index++) this.insert(index, left + width / 2, top + width / 2);
    // A square comes after the one that it lies in.
    for (let square = this.squares - 1; square >= 0; square--) this.weigh(square);
  }

  ask(index: number): void {
    const { xs, ys, weights, children, next, widths, sumsX, sumsY, sums, stack } = this;
    const x = at(xs, index);
    const y = at(ys, index);
    let pushX = 0;
    let pushY = 0;
    let depth = 1;
    stack[0] = 0;
    while (depth > 0) {
      const one = int(stack, --depth);
      const point = -2 - one;
      if (one < 0 && int(next, point) >= 0) stack[depth++] = -2 - int(next, point);
      if (point === index) continue;
      const dx = (one < 0 ? at(xs, point) : at(sumsX, one)) - x || APART;
      const dy = (one < 0 ? at(ys, point) : at(sumsY, one)) - y || APART;
      const square = dx * dx + dy * dy;
      if (one >= 0 && at(widths, one) ** 2 >= square * NARROW ** 2) {
        for (let slot = 4 * one; slot < 4 * one + 4; slot++) if (children[slot] !== NOTHING) stack[depth++] = int(children, slot);
        continue;
      }
      if (square >= FARTHEST ** 2) continue;
      // Less than one unit away the push grows no more.
      const push = (one < 0 ? at(weights, point) : at(sums, one)) / (square >= 1 ? square : Math.sqrt(square));
      pushX -= dx * push;
      pushY -= dy * push;
    }
    this.pushX = pushX;
    this.pushY = pushY;
  }

  private add(width: number): number {
    if (this.squares >= this.widths.length) this.grow();
    const square = this.squares++;
    this.children.fill(NOTHING, 4 * square, 4 * square + 4);
    this.widths[square] = width;
    return square;
  }

  private grow(): void {
    const size = Math.max(64, this.xs.length, 2 * this.widths.length);
    const children = new Int32Array(4 * size);
    children.set(this.children);
    this.children = children;
    const widths = new Float64Array(size);
    widths.set(this.widths);
    this.widths = widths;
    [this.sumsX, this.sumsY, this.sums] = [new Float64Array(size), new Float64Array(size), new Float64Array(size)];
  }

  /** From the outermost square, whose middle is given, down to where the point is alone. */
  private insert(index: number, middleX: number, middleY: number): void {
    const { xs, ys } = this;
    const [x, y] = [at(xs, index), at(ys, index)];
    let [cx, cy, square, half] = [middleX, middleY, 0, at(this.widths, 0) / 2];
    for (let depth = 0; ; depth++) {
      const slot = 4 * square + (x > cx ? 1 : 0) + (y > cy ? 2 : 0);
      const child = int(this.children, slot);
      if (child === NOTHING || (child < NOTHING && depth >= DEEPEST)) {
        this.next[index] = child === NOTHING ? NOTHING : -2 - child;
        this.children[slot] = -2 - index;
        return;
      }
      cx += x > cx ? half / 2 : -half / 2;
      cy += y > cy ? half / 2 : -half / 2;
      square = child >= 0 ? child : this.add(half);
      half /= 2;
      if (child >= 0) continue;
      // Who stood here alone moves down as well.
      const other = -2 - child;
      this.children[slot] = square;
      this.children[4 * square + (at(xs, other) > cx ? 1 : 0) + (at(ys, other) > cy ? 2 : 0)] = child;
    }
  }

  private weigh(square: number): void {
    const { xs, ys, weights, children, next, sumsX, sumsY, sums } = this;
    let [x, y, sum] = [0, 0, 0];
    for (let slot = 4 * square; slot < 4 * square + 4; slot++) {
      const child = int(children, slot);
      if (child >= 0) {
        x += at(sumsX, child) * at(sums, child);
        y += at(sumsY, child) * at(sums, child);
        sum += at(sums, child);
      }
      for (let point = -2 - child; point >= 0; point = int(next, point)) {
        x += at(xs, point) * at(weights, point);
        y += at(ys, point) * at(weights, point);
        sum += at(weights, point);
      }
    }
    sumsX[square] = x / sum;
    sumsY[square] = y / sum;
    sums[square] = sum;
  }
}

const at = (numbers: Float64Array, index: number): number => numbers[index] ?? 0;
const int = (numbers: Int32Array, index: number): number => numbers[index] ?? NOTHING;
