// sigma on graphology with ForceAtlas2 in its worker, as the bench drives it. ForceAtlas2 knows no end: it rests after a time that its caller sets.
import Graph from 'graphology';
import forceAtlas2 from 'graphology-layout-forceatlas2';
import Supervisor from 'graphology-layout-forceatlas2/worker';
import Sigma from 'sigma';

export function sigmaPanel(el, { nodes, edges }) {
  const graph = new Graph();
  for (const { id, label, x, y, isHub } of nodes) graph.addNode(id, { label, x, y, size: isHub ? 6 : 3, color: '#777777' });
  for (const [from, to] of edges) graph.mergeEdge(nodes[from].id, nodes[to].id);
  const sigma = new Sigma(graph, el);
  let layout = null;
  return {
    arrange() {
      layout = new Supervisor(graph, { settings: forceAtlas2.inferSettings(graph) });
      layout.start();
    },
    isMoving: () => layout !== null && layout.isRunning(),
    places: () => nodes.flatMap(({ id }) => [graph.getNodeAttribute(id, 'x'), graph.getNodeAttribute(id, 'y')]),
    pan(pixels) {
      layout?.stop();
      const camera = sigma.getCamera();
      const { x, y, ...rest } = camera.getState();
      camera.setState({ ...rest, x: x - pixels / 700, y });
    },
  };
}
