// A graph for the bench of the map: clusters of 20 around a hub, three edges a node, the same for the same seed.
export function makeGraph(count, seed = 1) {
  let state = seed;
  const random = () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
  const nodes = Array.from({ length: count }, (_, index) => ({ id: `n${index}`, label: `${index % 20 === 0 ? 'Note' : 'Section'} ${index}`, isHub: index % 20 === 0, x: (random() - 0.5) * 1000, y: (random() - 0.5) * 1000 }));
  const edges = new Map();
  const tie = (from, to) => from !== to && edges.set(from < to ? `${from} ${to}` : `${to} ${from}`, [from, to]);
  for (let index = 0; index < count; index++) {
    const hub = index - (index % 20);
    if (index !== hub) tie(index, hub);
    else if (hub > 0) tie(hub, Math.floor((random() * hub) / 20) * 20);
    tie(index, Math.min(count - 1, hub + Math.floor(random() * 20)));
  }
  while (edges.size < count * 3) {
    const from = Math.floor(random() * count);
    const near = from - (from % 20) + Math.floor(random() * 20);
    tie(from, random() < 0.9 ? Math.min(count - 1, near) : Math.floor(random() * count));
  }
  return { nodes, edges: [...edges.values()] };
}
