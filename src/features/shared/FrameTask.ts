// Work that is done at most once per animation frame, in the window where its element is: a view in a pop-out has frames of its own.

export class FrameTask {
  private pending: { readonly win: Window; readonly id: number } | null = null;

  constructor(
    private readonly el: HTMLElement,
    private readonly work: () => void,
  ) {}

  request(): void {
    const { win } = this.el;
    if (this.pending?.win === win) return;
    // A window that its element left may be closed, and has no more frames.
    this.cancel();
    const id = win.requestAnimationFrame(() => {
      this.pending = null;
      this.work();
    });
    this.pending = { win, id };
  }

  /** Does at once what was asked for and has not been done yet. */
  flush(): void {
    if (!this.pending) return;
    this.cancel();
    this.work();
  }

  cancel(): void {
    this.pending?.win.cancelAnimationFrame(this.pending.id);
    this.pending = null;
  }
}
