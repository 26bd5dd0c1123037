// The command lines that are being completed by hand under items of command lists. Kept outside the page, which forgets.
import { Emitter } from '../../services/Emitter';
import { writeRunKey, type RunKey } from '../../services/RunKey';

export class OpenLines {
  private readonly lines = new Map<string, string>();
  /** The line that was opened last and has not had the focus yet. */
  private fresh: string | null = null;
  private readonly changed = new Emitter<string>();
  /** Tells the written key of the place whose line was opened or closed. */
  readonly onChange = this.changed.event;

  /** What stands in the line now, or null where none is open. */
  find(key: RunKey): string | null {
    return this.lines.get(writeRunKey(key)) ?? null;
  }

  open(key: RunKey, text: string): void {
    this.lines.set(writeRunKey(key), text);
    this.fresh = writeRunKey(key);
    this.changed.fire(writeRunKey(key));
  }

  /** True once after a line was opened: drawing it again later must not pull the focus away from elsewhere. */
  takeFocus(key: RunKey): boolean {
    const isFresh = this.fresh === writeRunKey(key);
    if (isFresh) this.fresh = null;
    return isFresh;
  }

  /** While its user types; nobody needs to hear of it. */
  keep(key: RunKey, text: string): void {
    const written = writeRunKey(key);
    if (this.lines.has(written)) this.lines.set(written, text);
  }

  close(key: RunKey): void {
    if (this.lines.delete(writeRunKey(key))) this.changed.fire(writeRunKey(key));
  }
}
