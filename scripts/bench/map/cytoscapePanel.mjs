// Cytoscape with fcose, as the bench drives it. Its layout says nothing before its end.
import cytoscape from 'cytoscape';
import fcose from 'cytoscape-fcose';

cytoscape.use(fcose);

export function cytoscapePanel(el, { nodes, edges }) {
  const cy = cytoscape({
    container: el,
    elements: [
      ...nodes.map(({ id, label, x, y }) => ({ data: { id, label }, position: { x, y } })),
      ...edges.map(([from, to], index) => ({ data: { id: `e${index}`, source: nodes[from].id, target: nodes[to].id } })),
    ],
    style: [
      { selector: 'node', style: { label: 'data(label)', width: 10, height: 10, 'font-size': 12, 'min-zoomed-font-size': 8 } },
      { selector: 'edge', style: { width: 1, 'curve-style': 'haystack' } },
    ],
    layout: { name: 'preset' },
  });
  let isMoving = false;
  return {
    arrange() {
      isMoving = true;
      const layout = cy.layout({ name: 'fcose', animate: false, randomize: true });
      layout.one('layoutstop', () => (isMoving = false));
      layout.run();
    },
    isMoving: () => isMoving,
    places: () => cy.nodes().toArray().flatMap((node) => [node.position('x'), node.position('y')]),
    pan: (pixels) => cy.panBy({ x: pixels, y: 0 }),
  };
}
