// Keeps a scrolled element at its end while more is added to it, until its user scrolls up; whoever scrolls back to the end follows again.
import { Emitter } from '../../../services/Emitter';

/** Pixels from the end that still count as the end. */
const NEAR_END = 24;
/** Milliseconds after a wheel, key or touch in which the element scrolls because of it. Other scrolling comes from the layout. */
const OWN_SCROLL = 400;

export class EndFollower {
  private isOn = true;
  private touchedAt = -Infinity;
  private isHeld = false;
  private readonly changed = new Emitter<boolean>();
  readonly onChange = this.changed.event;

  constructor(private readonly el: HTMLElement) {
    const touch = ({ timeStamp }: Event): void => void (this.touchedAt = timeStamp);
    for (const name of ['wheel', 'keydown', 'touchmove'] as const) el.addEventListener(name, touch, { passive: true });
    el.addEventListener('pointerdown', () => (this.isHeld = true));
    for (const name of ['pointerup', 'pointercancel', 'pointerleave'] as const) el.addEventListener(name, () => (this.isHeld = false));
    el.addEventListener('scroll', ({ timeStamp }) => this.look(timeStamp));
  }

  get isFollowing(): boolean {
    return this.isOn;
  }

  start(): void {
    this.turn(true);
    this.settle();
  }

  stop(): void {
    this.turn(false);
  }

  /** After something was added. */
  settle(): void {
    if (this.isOn) this.el.scrollTop = this.el.scrollHeight;
  }

  private look(now: number): void {
    const { scrollHeight, scrollTop, clientHeight } = this.el;
    if (scrollHeight - scrollTop - clientHeight < NEAR_END) this.turn(true);
    else if (this.isHeld || now - this.touchedAt < OWN_SCROLL) this.turn(false);
  }

  private turn(isOn: boolean): void {
    if (isOn === this.isOn) return;
    this.isOn = isOn;
    this.changed.fire(isOn);
  }
}
