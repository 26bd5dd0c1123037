// Where the sign of what runs now stands on a mark, and its shape: a disc with a triangle that points to the right.

export interface RunningSign {
  readonly middle: readonly [x: number, y: number];
  /** The radius of the disc. */
  readonly size: number;
  readonly corners: readonly (readonly [x: number, y: number])[];
}

export function runningSign(x: number, y: number, radius: number): RunningSign {
  const size = Math.max(5, radius * 0.55);
  const middle = [x - radius * 0.9, y - radius * 0.9] as const;
  const arm = size * 0.5;
  return { middle, size, corners: [[middle[0] - arm * 0.7, middle[1] - arm], [middle[0] + arm, middle[1]], [middle[0] - arm * 0.7, middle[1] + arm]] };
}
