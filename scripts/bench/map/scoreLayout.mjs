// How good a layout is, the same for every algorithm: of a node's nearest nodes, as many as it has neighbours, the share that are its neighbours.

/** `places` as x, y, x, y, …; 200 nodes are asked. From 0 to 1. */
export function scoreLayout({ nodes, edges }, places) {
  const neighbours = nodes.map(() => new Set());
  for (const [from, to] of edges) {
    neighbours[from].add(to);
    neighbours[to].add(from);
  }
  const step = Math.max(1, Math.floor(nodes.length / 200));
  const shares = [];
  for (let asked = 0; asked < nodes.length; asked += step) {
    const distances = Float64Array.from(nodes, (_, index) => (index === asked ? Infinity : (places[2 * index] - places[2 * asked]) ** 2 + (places[2 * index + 1] - places[2 * asked + 1]) ** 2));
    const count = neighbours[asked].size;
    const bound = Float64Array.from(distances).sort()[count - 1];
    // Nodes on one point are no picture: ties beyond the count are not found.
    const found = [...neighbours[asked]].filter((index) => distances[index] <= bound).length;
    const within = distances.filter((distance) => distance <= bound).length;
    shares.push(found / within);
  }
  return shares.reduce((sum, share) => sum + share, 0) / shares.length;
}
