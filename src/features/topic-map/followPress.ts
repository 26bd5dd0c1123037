// What becomes of a press on something: a drag once it moves, otherwise a click.

interface Press {
  drag(event: PointerEvent): void;
  click(): void;
  /** After either. */
  end(): void;
}

/** Pixels; a hand is never quite still. */
const DRAG_START = 4;

export function followPress(el: HTMLElement, start: PointerEvent, press: Press): void {
  let isDragging = false;
  const move = (event: PointerEvent): void => {
    isDragging ||= Math.hypot(event.clientX - start.clientX, event.clientY - start.clientY) > DRAG_START;
    if (isDragging) press.drag(event);
  };
  const end = (event: PointerEvent): void => {
    el.removeEventListener('pointermove', move);
    el.removeEventListener('pointerup', end);
    el.removeEventListener('pointercancel', end);
    if (!isDragging && event.type === 'pointerup') press.click();
    press.end();
  };
  el.setPointerCapture(start.pointerId);
  el.addEventListener('pointermove', move);
  el.addEventListener('pointerup', end);
  el.addEventListener('pointercancel', end);
}
