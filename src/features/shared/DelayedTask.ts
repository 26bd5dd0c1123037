// Work that is done a while later, in the window where its element is: at most one time is set.

export class DelayedTask {
  private pending: { readonly win: Window; readonly id: number } | null = null;

  constructor(
    private readonly el: HTMLElement,
    private readonly work: () => void,
  ) {}

  get isDue(): boolean {
    return this.pending !== null;
  }

  /** In milliseconds; a time that was set before no longer counts. */
  start(delay: number): void {
    this.cancel();
    const { win } = this.el;
    const id = win.setTimeout(() => {
      this.pending = null;
      this.work();
    }, delay);
    this.pending = { win, id };
  }

  cancel(): void {
    this.pending?.win.clearTimeout(this.pending.id);
    this.pending = null;
  }
}
