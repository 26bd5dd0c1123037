// Messages of a pull, push or load as text. On a terminal each layer has a line of its own to which the cursor goes back; elsewhere
// all is printed but the bars.
import { fieldOf, textOf } from '../values/fieldOf';
import { showProgressBar } from './showProgressBar';

const ESCAPE = '\x1b[';

export class ProgressLines {
  /** Lines of the layers by their ids, counted from the first. */
  private readonly lines = new Map<string, number>();

  /** `columns` is the terminal's width, asked for at every message; null where there is no terminal. */
  constructor(private readonly columns: (() => number) | null) {}

  write(message: unknown): string {
    const id = textOf(message, 'id');
    const detail = fieldOf(message, 'progressDetail');
    const hasProgress = typeof detail === 'object' && detail !== null;
    let [before, up] = ['', 0];
    if (id !== '' && (hasProgress || textOf(message, 'progress') !== '')) {
      before = this.place(id);
      up = this.lines.size - (this.lines.get(id) ?? 0);
    } else {
      // What is no layer's progress scrolls the lines away.
      this.lines.clear();
    }
    const text = this.columns ? drawMessage(message, hasProgress, this.columns()) : writeMessage(message, hasProgress);
    return this.columns ? before + moveCursor(up, 'A') + text + (id === '' ? '' : moveCursor(up, 'B')) : text;
  }

  private place(id: string): string {
    if (this.lines.has(id)) return '';
    this.lines.set(id, this.lines.size);
    return '\n';
  }
}

function drawMessage(message: unknown, hasProgress: boolean, columns: number): string {
  if (!hasProgress) return writeMessage(message, false);
  const bar = showProgressBar(fieldOf(message, 'progressDetail'), columns);
  const line = `${nameOf(message)}${textOf(message, 'status')} ${bar}`;
  if (textOf(message, 'stream') !== '') return bar === '' ? line : '';
  return `${ESCAPE}2K\r${line}\r`;
}

function writeMessage(message: unknown, hasProgress: boolean): string {
  if (hasProgress && showProgressBar(fieldOf(message, 'progressDetail'), Infinity) !== '') return '';
  const [progress, stream, status] = [textOf(message, 'progress'), textOf(message, 'stream'), textOf(message, 'status')];
  return nameOf(message) + (progress !== '' ? `${status} ${progress}` : stream !== '' ? stream : `${status}\n`);
}

function nameOf(message: unknown): string {
  const id = textOf(message, 'id');
  return id === '' ? '' : `${id}: `;
}

function moveCursor(lines: number, direction: 'A' | 'B'): string {
  return lines === 0 ? '' : `${ESCAPE}${lines}${direction}`;
}
