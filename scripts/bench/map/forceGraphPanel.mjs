// force-graph, as the bench drives it. It has no labels of its own: hubs are named, and everything close up.
import ForceGraph from 'force-graph';

export function forceGraphPanel(el, { nodes, edges }) {
  const data = { nodes: nodes.map((node) => ({ ...node })), links: edges.map(([from, to]) => ({ source: nodes[from].id, target: nodes[to].id })) };
  let isMoving = true;
  const graph = new ForceGraph(el)
    .width(el.clientWidth)
    .height(el.clientHeight)
    .nodeCanvasObjectMode(() => 'after')
    .nodeCanvasObject((node, context, scale) => {
      if (!node.isHub && scale < 1) return;
      context.font = `${12 / scale}px sans-serif`;
      context.textAlign = 'center';
      context.fillText(node.label, node.x, node.y + 12 / scale);
    })
    .cooldownTime(60_000)
    .onEngineStop(() => {
      if (isMoving) graph.zoomToFit(0);
      isMoving = false;
    })
    .graphData(data);
  return {
    arrange: () => {},
    isMoving: () => isMoving,
    places: () => data.nodes.flatMap(({ x, y }) => [x, y]),
    pan(pixels) {
      isMoving = false;
      const { x, y } = graph.centerAt();
      graph.centerAt(x - pixels / graph.zoom(), y);
    },
  };
}
