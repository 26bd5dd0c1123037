// The output of a run on the page, in pieces of a hundred lines: only the last piece is ever drawn again, and pieces out of view cost no layout.
import type { RunTexts } from '../../core/texts/UiTexts';
import type { OutputBuffer } from '../../services/output/OutputBuffer';
import type { OutputSpan } from '../../services/output/OutputLine';
import type { Run } from '../../services/Run';
import type { PanelPart } from './PanelPart';

const PIECE = 100;
/** Pixels from the end within which the view follows what is printed. */
const NEAR_END = 24;

export class OutputView implements PanelPart {
  readonly el: HTMLElement;
  private readonly dropped: HTMLElement;
  private readonly lines: HTMLElement;
  private readonly pieces = new Map<number, HTMLElement>();
  private buffer: OutputBuffer | null = null;
  private drawnTo = 0;

  constructor(
    parent: HTMLElement,
    private readonly texts: Pick<RunTexts, 'droppedLines' | 'outputLabel'>,
    title: string,
  ) {
    this.el = parent.createDiv({ cls: 'docker-notebook-output', attr: { role: 'log', 'aria-live': 'off', 'aria-label': texts.outputLabel(title), tabindex: 0 } });
    this.dropped = this.el.createDiv({ cls: 'docker-notebook-output-dropped' });
    this.lines = this.el.createEl('pre', { cls: 'docker-notebook-output-lines' });
  }

  show(run: Pick<Run, 'output'> | null): void {
    const buffer = run?.output ?? null;
    const isEmpty = !buffer || buffer.isEmpty;
    this.el.toggle(!isEmpty);
    if (buffer !== this.buffer) this.reset(buffer);
    if (isEmpty) return;
    const isFollowing = this.el.scrollHeight - this.el.scrollTop - this.el.clientHeight < NEAR_END;
    this.drawPieces(buffer);
    this.dropped.setText(buffer.firstLine > 0 ? this.texts.droppedLines(buffer.firstLine) : '');
    if (isFollowing) this.el.scrollTop = this.el.scrollHeight;
  }

  private reset(buffer: OutputBuffer | null): void {
    this.buffer = buffer;
    this.pieces.clear();
    this.lines.empty();
    this.drawnTo = 0;
  }

  private drawPieces(buffer: OutputBuffer): void {
    const first = Math.floor(buffer.firstLine / PIECE);
    const last = Math.floor((buffer.endLineNumber - 1) / PIECE);
    for (const [number, piece] of this.pieces) {
      if (number >= first) continue;
      piece.remove();
      this.pieces.delete(number);
    }
    for (let number = Math.max(first, Math.floor(Math.max(0, this.drawnTo - 1) / PIECE)); number <= last; number++) this.drawPiece(buffer, number);
    this.drawnTo = buffer.endLineNumber;
  }

  private drawPiece(buffer: OutputBuffer, number: number): void {
    const piece = this.pieces.get(number) ?? this.lines.createDiv({ cls: 'docker-notebook-output-piece' });
    this.pieces.set(number, piece);
    piece.empty();
    const end = Math.min((number + 1) * PIECE, buffer.endLineNumber);
    piece.toggleClass('is-whole', end === (number + 1) * PIECE);
    for (const span of joinSpans(buffer, Math.max(number * PIECE, buffer.firstLine), end)) {
      piece.createSpan({ cls: classesOf(span), text: span.text });
    }
  }
}

/** Neighbours of one look become one span, over line ends as well. */
function joinSpans(buffer: OutputBuffer, from: number, to: number): OutputSpan[] {
  const joined: OutputSpan[] = [];
  const add = (span: OutputSpan): void => {
    const last = joined[joined.length - 1];
    if (last && last.stream === span.stream && last.style === span.style) joined[joined.length - 1] = { ...last, text: last.text + span.text };
    else joined.push(span);
  };
  for (let number = from; number < to; number++) {
    const line = buffer.line(number);
    for (const span of line) add(span);
    const end = line[line.length - 1] ?? joined[joined.length - 1];
    add({ text: '\n', stream: end?.stream ?? 'stdout', style: end?.style ?? '' });
  }
  return joined;
}

function classesOf({ stream, style }: OutputSpan): string[] {
  return [`docker-notebook-${stream}`, ...style.split(' ').filter((mark) => mark !== '').map((mark) => `docker-notebook-${mark}`)];
}
