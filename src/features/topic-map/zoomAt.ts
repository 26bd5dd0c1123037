// The view after a zoom: what lies under a point of the screen stays under it.
import type { Transform } from '../../core/drawing/fitViewport';

const FARTHEST = 0.05;
const CLOSEST = 6;

export function zoomAt({ scale, x, y }: Transform, factor: number, point: { readonly x: number; readonly y: number }): Transform {
  const next = Math.min(CLOSEST, Math.max(FARTHEST, scale * factor));
  const ratio = next / scale;
  return { scale: next, x: point.x - (point.x - x) * ratio, y: point.y - (point.y - y) * ratio };
}

/** How far one turn of the wheel zooms. A pinch on a trackpad arrives as small turns with Ctrl held. */
export function wheelFactor({ deltaY, deltaMode, ctrlKey }: Pick<WheelEvent, 'deltaY' | 'deltaMode' | 'ctrlKey'>): number {
  const unit = deltaMode === 1 ? 0.05 : deltaMode === 2 ? 1 : 0.002;
  return 2 ** (-deltaY * unit * (ctrlKey ? 8 : 1));
}
