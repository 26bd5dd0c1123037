// The ways to lay out a map: by what pulls and pushes, around a centre, or as a tree from left to right.
export const mapShapes = ['force', 'radial', 'tree'] as const;

export type MapShape = (typeof mapShapes)[number];
