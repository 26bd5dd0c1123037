// Points that would overlap after their next move are pushed apart. A grid finds who is near: none needs more room than half a cell.

export interface MovingPoints {
  readonly xs: Float64Array;
  readonly ys: Float64Array;
  readonly speedX: Float64Array;
  readonly speedY: Float64Array;
  /** Circles that no other may enter. */
  readonly rooms: Float64Array;
}

/** Points on one spot are this far apart. */
const APART = 1e-6;

export class CollisionGrid {
  private readonly cell: number;
  private readonly columns: Int32Array;
  private readonly rows: Int32Array;
  /** Cells of one number share a bucket: its points stand in `order`, from here to where those of the next begin. */
  private readonly starts: Int32Array;
  private readonly order: Int32Array;

  constructor(private readonly points: MovingPoints) {
    const { length } = points.rooms;
    this.cell = 2 * points.rooms.reduce((widest, room) => Math.max(widest, room), 1);
    this.columns = new Int32Array(length);
    this.rows = new Int32Array(length);
    this.order = new Int32Array(length);
    this.starts = new Int32Array(2 ** Math.ceil(Math.log2(length + 1)) + 1);
  }

  pushApart(): void {
    const { columns, rows, starts, order } = this;
    this.sort();
    for (let index = 0; index < order.length; index++) {
      for (let near = 0; near < 9; near++) {
        const column = int(columns, index) - 1 + (near % 3);
        const row = int(rows, index) - 1 + Math.floor(near / 3);
        const bucket = this.bucketOf(column, row);
        const end = int(starts, bucket + 1);
        for (let at = int(starts, bucket); at < end; at++) {
          const other = int(order, at);
          if (other > index && columns[other] === column && rows[other] === row) this.part(index, other);
        }
      }
    }
  }

  /** By where points will be. */
  private sort(): void {
    const { columns, rows, starts, order, cell } = this;
    const { xs, ys, speedX, speedY } = this.points;
    starts.fill(0);
    for (let index = 0; index < order.length; index++) {
      columns[index] = Math.floor((float(xs, index) + float(speedX, index)) / cell);
      rows[index] = Math.floor((float(ys, index) + float(speedY, index)) / cell);
      const bucket = this.bucketOf(int(columns, index), int(rows, index));
      starts[bucket] = int(starts, bucket) + 1;
    }
    for (let bucket = 1; bucket < starts.length; bucket++) starts[bucket] = int(starts, bucket) + int(starts, bucket - 1);
    // Each bucket is filled from its end, so that its start is found at last.
    for (let index = order.length - 1; index >= 0; index--) {
      const bucket = this.bucketOf(int(columns, index), int(rows, index));
      starts[bucket] = int(starts, bucket) - 1;
      order[int(starts, bucket)] = index;
    }
  }

  private bucketOf(column: number, row: number): number {
    return (Math.imul(column, 73_856_093) ^ Math.imul(row, 19_349_663)) & (this.starts.length - 2);
  }

  /** The smaller gives way more. */
  private part(index: number, other: number): void {
    const { xs, ys, speedX, speedY, rooms } = this.points;
    const dx = float(xs, index) + float(speedX, index) - float(xs, other) - float(speedX, other) || APART;
    const dy = float(ys, index) + float(speedY, index) - float(ys, other) - float(speedY, other) || APART;
    const [room, otherRoom] = [float(rooms, index), float(rooms, other)];
    const square = dx * dx + dy * dy;
    if (square >= (room + otherRoom) ** 2) return;
    const length = Math.sqrt(square);
    const push = (room + otherRoom - length) / length;
    const share = otherRoom ** 2 / (room ** 2 + otherRoom ** 2);
    speedX[index] = float(speedX, index) + dx * push * share;
    speedY[index] = float(speedY, index) + dy * push * share;
    speedX[other] = float(speedX, other) - dx * push * (1 - share);
    speedY[other] = float(speedY, other) - dy * push * (1 - share);
  }
}

const float = (numbers: Float64Array, index: number): number => numbers[index] ?? 0;
const int = (numbers: Int32Array, index: number): number => numbers[index] ?? 0;
