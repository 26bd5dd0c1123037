// The output of a run on the page, in pieces of a hundred lines. What changed is drawn newest first and a little in each frame; pieces out of view
// cost no layout. It follows what is printed until its user scrolls up.
import type { OutputBuffer } from '../../../services/output/OutputBuffer';
import type { OutputSpan } from '../../../services/output/OutputLine';
import type { Run } from '../../../services/Run';
import { FrameTask } from '../FrameTask';
import { classesOf } from './classesOf';
import { EndFollower } from './EndFollower';
import { joinSpans } from './joinSpans';
import { OutputPiece } from './OutputPiece';

const PIECE = 100;
/** What one frame draws at most: so many pieces, or fewer that hold so many characters. */
const PIECES_A_FRAME = 10;
const CHARACTERS_A_FRAME = 60_000;

export interface OutputViewTexts {
  droppedLines(lines: number): string;
  outputLabel(line: string): string;
  readonly errorStream: string;
}

export class OutputView {
  readonly el: HTMLElement;
  readonly follower: EndFollower;
  private readonly dropped: HTMLElement;
  private readonly lines: HTMLElement;
  private readonly pieces = new Map<number, OutputPiece>();
  /** Numbers of pieces that are not as the buffer has them. */
  private readonly stale = new Set<number>();
  private readonly frame: FrameTask;
  private buffer: OutputBuffer | null = null;
  private drawnTo = 0;
  private revision = 0;

  constructor(
    parent: HTMLElement,
    private readonly texts: OutputViewTexts,
    title: string,
    private readonly onDraw: () => void = () => undefined,
  ) {
    this.el = parent.createDiv({ cls: 'docker-notebook-output', attr: { role: 'log', 'aria-live': 'off', 'aria-label': texts.outputLabel(title), tabindex: 0 } });
    this.dropped = this.el.createDiv({ cls: 'docker-notebook-output-dropped' });
    this.lines = this.el.createEl('pre', { cls: 'docker-notebook-output-lines' });
    this.follower = new EndFollower(this.el);
    this.frame = new FrameTask(this.el, () => this.drawSome());
  }

  show(run: Pick<Run, 'output'> | null): void {
    const buffer = run?.output ?? null;
    const isEmpty = !buffer || buffer.isEmpty;
    this.el.toggle(!isEmpty);
    if (buffer !== this.buffer) this.reset(buffer);
    if (isEmpty) return;
    this.findStale(buffer);
    this.drawSome();
    this.dropped.setText(buffer.firstLine > 0 ? this.texts.droppedLines(buffer.firstLine) : '');
  }

  close(): void {
    this.frame.cancel();
  }

  /** Null where the line is not drawn. */
  findRange(line: number, from: number, to: number): Range | null {
    return this.pieces.get(Math.floor(line / PIECE))?.findRange(line, from, to) ?? null;
  }

  /** Lines that are in view, about. */
  visibleLines(): { readonly from: number; readonly to: number } {
    const { top, bottom } = this.el.getBoundingClientRect();
    const seen = [...this.pieces].filter(([, { el }]) => {
      const box = el.getBoundingClientRect();
      return box.bottom >= top && box.top <= bottom;
    });
    const numbers = seen.map(([number]) => number);
    return { from: Math.min(...numbers) * PIECE, to: (Math.max(...numbers) + 1) * PIECE };
  }

  /** Brings a place of a line into view; what is printed is followed no longer. */
  reveal(line: number, from: number, to: number): void {
    this.follower.stop();
    const piece = this.pieces.get(Math.floor(line / PIECE));
    piece?.el.scrollIntoView({ block: 'nearest' });
    const range = piece?.findRange(line, from, to);
    if (!range) return;
    const [box, view] = [range.getBoundingClientRect(), this.el.getBoundingClientRect()];
    this.el.scrollTop += box.top - view.top - view.height / 2;
    if (box.left < view.left || box.right > view.right) this.el.scrollLeft += box.left - view.left - view.width / 2;
  }

  private reset(buffer: OutputBuffer | null): void {
    this.buffer = buffer;
    this.pieces.clear();
    this.stale.clear();
    this.lines.empty();
    this.drawnTo = 0;
    this.revision = buffer?.revision ?? 0;
    this.follower.start();
  }

  private findStale(buffer: OutputBuffer): void {
    const first = Math.floor(buffer.firstLine / PIECE);
    const last = Math.floor((buffer.endLineNumber - 1) / PIECE);
    for (const [number, piece] of this.pieces) {
      if (number >= first && number <= last) continue;
      piece.el.remove();
      this.pieces.delete(number);
    }
    for (const number of this.stale) if (number < first || number > last) this.stale.delete(number);
    const changed = Math.min(Math.max(0, this.drawnTo - 1), buffer.changedSince(this.revision));
    for (let number = Math.max(first, Math.floor(changed / PIECE)); number <= last; number++) this.stale.add(number);
    this.drawnTo = buffer.endLineNumber;
    this.revision = buffer.revision;
  }

  private drawSome(): void {
    const { buffer } = this;
    if (!buffer) return;
    let characters = 0;
    for (const number of [...this.stale].sort((a, b) => b - a).slice(0, PIECES_A_FRAME)) {
      if (characters > CHARACTERS_A_FRAME) break;
      characters += this.drawPiece(buffer, number);
      this.stale.delete(number);
    }
    this.follower.settle();
    this.onDraw();
    if (this.stale.size > 0) this.frame.request();
  }

  private drawPiece(buffer: OutputBuffer, number: number): number {
    const piece = this.pieces.get(number) ?? this.insertPiece(number);
    const end = Math.min((number + 1) * PIECE, buffer.endLineNumber);
    piece.begin(Math.max(number * PIECE, buffer.firstLine), end, end === (number + 1) * PIECE);
    for (const span of joinSpans(buffer, piece.from, end)) this.drawSpan(piece.el, span);
    return piece.measure(buffer);
  }

  private insertPiece(number: number): OutputPiece {
    const piece = new OutputPiece(this.lines);
    const later = Math.min(...[...this.pieces.keys()].filter((other) => other > number));
    this.lines.insertBefore(piece.el, this.pieces.get(later)?.el ?? null);
    this.pieces.set(number, piece);
    return piece;
  }

  private drawSpan(parent: HTMLElement, span: OutputSpan): void {
    const { classes, properties } = classesOf(span);
    const el = parent.createSpan({ cls: classes, text: span.text });
    el.setCssProps(properties);
    if (span.stream === 'stderr') el.setAttrs({ role: 'group', 'aria-label': this.texts.errorStream });
  }
}
