// Tells what the piece of a docker line under the pointer means, in Reading view. Nobody types there: for keys there is Explain in the menu of
// the block, which tells the same of all pieces.
import { Component } from 'obsidian';
import type { ExplainedPart } from '../../../core/explain/ExplainedPart';
import { DelayedTask } from '../../shared/DelayedTask';
import type { RunPlace } from '../RunPlace';
import type { Explainer } from './Explainer';
import { rangeOfText } from './rangeOfText';
import { ToldPart } from './ToldPart';

/** Milliseconds: as long as the editor waits, and as long as it takes to reach what is told. */
const PAUSE = 300;

export class ReadingHover extends Component {
  private readonly task: DelayedTask;
  private told: ToldPart | null = null;
  /** Where the pointer is in the window; null where it has left the code. */
  private pointer: { readonly x: number; readonly y: number } | null = null;

  constructor(
    private readonly el: HTMLElement,
    private readonly locate: () => RunPlace,
    private readonly explainer: Explainer,
  ) {
    super();
    this.task = new DelayedTask(el, () => this.look());
  }

  override onload(): void {
    this.registerDomEvent(this.el, 'mousemove', ({ clientX, clientY }) => {
      this.pointer = { x: clientX, y: clientY };
      this.task.start(PAUSE);
    });
    this.registerDomEvent(this.el, 'mouseleave', () => {
      this.pointer = null;
      this.task.start(PAUSE);
    });
  }

  override onunload(): void {
    this.task.cancel();
    this.close();
  }

  private look(): void {
    const place = this.locate();
    const found = this.findPart(place);
    if (this.told && found && this.told.part.place.from === found.part.place.from) return;
    this.close();
    if (!found) return;
    const hold = (isHeld: boolean): void => (isHeld ? this.task.cancel() : this.task.start(PAUSE));
    this.told = this.addChild(new ToldPart(this.el.doc, found.part, found.box, { close: () => this.close(), hold }));
    this.told.fill(this.explainer, place.key.path);
  }

  private close(): void {
    if (this.told) this.removeChild(this.told);
    this.told = null;
  }

  /** The smallest piece whose boxes hold the pointer, as the value of a flag may hold a variable. */
  private findPart(place: RunPlace): { readonly part: ExplainedPart; readonly box: DOMRect } | null {
    const { pointer, el } = this;
    // The page has the code with what stands around it: spaces, a last line end.
    const start = el.textContent?.indexOf(place.request.text) ?? -1;
    if (!pointer || start < 0) return null;
    const parts = this.explainer.explain(place, false).commands.flatMap((command) => command.parts);
    const bySize = [...parts].sort((one, other) => one.place.to - one.place.from - (other.place.to - other.place.from));
    for (const part of bySize) {
      const boxes = rangeOfText(el, start + part.place.from, start + part.place.to)?.getClientRects() ?? [];
      const isUnder = [...boxes].some(({ left, right, top, bottom }) => left <= pointer.x && pointer.x <= right && top <= pointer.y && pointer.y <= bottom);
      if (isUnder && boxes[0]) return { part, box: boxes[0] };
    }
    return null;
  }
}
