// The map of the plugin, as the bench drives it.
import { ForceLayout } from '../../../src/core/layout/ForceLayout.ts';
import { MapCanvas } from '../../../src/features/topic-map/MapCanvas.ts';

export function ours(el, { nodes, edges }) {
  const topics = nodes.map(({ id, label, isHub }) => ({ id, label, kind: isHub ? 'note' : 'section', path: `${id}.md`, line: 1 }));
  const ties = edges.map(([from, to]) => ({ from: nodes[from].id, to: nodes[to].id, kind: Math.floor(from / 20) === Math.floor(to / 20) ? 'contains' : 'links to', path: 'a.md', line: 1 }));
  const layout = new ForceLayout();
  layout.update({ topics, ties });
  const ignore = () => {};
  const canvas = new MapCanvas(el, { untitled: '', isEmbedded: false }, { choose: ignore, open: ignore, menu: ignore, point: ignore, rest: ignore });
  canvas.load();
  canvas.show({ map: { topics, ties }, layout, visibility: { seen: new Set(nodes.map(({ id }) => id)), matches: null }, completion: new Map(), collapsed: new Set(), running: new Map(), isAccepted: () => false });
  return {
    arrange: ignore,
    isMoving: () => layout.isMoving,
    places: () => layout.placed.flatMap(({ x, y }) => [x, y]),
    pan(pixels) {
      const { scale, x, y } = canvas.camera.viewport;
      canvas.move({ scale, x: x + pixels, y });
    },
  };
}
