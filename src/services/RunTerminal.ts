// The terminal of a run: it begins when a command takes every key for itself, and shows from then on all that the run prints. What draws it comes and goes.
import type { Terminal, TerminalSize } from '../core/commands/Io';
import { Emitter } from './Emitter';
import { TerminalFeed } from './TerminalFeed';

export class RunTerminal implements Terminal {
  readonly feed = new TerminalFeed();
  private readonly resized = new Emitter<TerminalSize>();
  readonly onResize = this.resized.event;
  private current: TerminalSize = { rows: 24, columns: 80 };
  private rawCount = 0;
  private hasBegun = false;

  /** `onTurn` hears when a command takes the keys and when it gives them back. */
  constructor(private readonly onTurn: () => void) {}

  /** True once a command has taken the keys, to the end of the run and after it. */
  get isBegun(): boolean {
    return this.hasBegun;
  }

  /** True while every key goes to the command, which echoes by itself. */
  get isRaw(): boolean {
    return this.rawCount > 0;
  }

  size(): TerminalSize {
    return this.current;
  }

  resize(size: TerminalSize): void {
    if (size.rows === this.current.rows && size.columns === this.current.columns) return;
    this.current = size;
    this.resized.fire(size);
  }

  makeRaw(): () => void {
    let isOver = false;
    this.rawCount++;
    this.hasBegun = true;
    this.onTurn();
    return () => {
      if (isOver) return;
      isOver = true;
      this.rawCount--;
      this.onTurn();
    };
  }
}
