// A Dockerfile in Reading view, or in what Live Preview renders as a whole: checked when it is scrolled into sight, its findings below it.
import { MarkdownRenderChild } from 'obsidian';
import { drawLint } from './drawLint';
import { hasRows } from './hasRows';
import type { LintDesk } from './LintDesk';

export class RenderedDockerfile extends MarkdownRenderChild {
  private listEl: HTMLElement | null = null;
  private isSeen = false;
  private callOff: (() => void) | null = null;

  constructor(
    private readonly blockEl: HTMLElement,
    private readonly code: string,
    private readonly desk: LintDesk,
    private readonly resized: (el: HTMLElement) => void,
  ) {
    super(blockEl);
  }

  override onload(): void {
    const { lints, settings } = this.desk;
    const observer = new IntersectionObserver((entries) => {
      this.isSeen = entries.at(-1)?.isIntersecting ?? false;
      this.update();
    });
    observer.observe(this.blockEl);
    this.register(() => observer.disconnect());
    this.register(lints.onChange((code) => (code === this.code ? this.update() : undefined)));
    this.register(settings.onChange(() => this.update()));
  }

  override onunload(): void {
    this.callOff?.();
    this.clear();
  }

  private update(): void {
    this.callOff?.();
    this.callOff = null;
    const { lints, settings } = this.desk;
    if (!settings.values.lintDockerfiles) return this.clear();
    const lint = lints.find(this.code);
    if (lint) this.show(hasRows(lint) ? lint : null);
    else if (this.isSeen) this.callOff = lints.request(this.code);
  }

  private show(lint: Parameters<typeof drawLint>[1] | null): void {
    const { parentElement } = this.blockEl;
    if (!lint || !parentElement || this.listEl) return;
    this.listEl = parentElement.createDiv();
    this.blockEl.after(this.listEl);
    drawLint(this.listEl, lint, this.desk.texts);
    this.resized(this.blockEl);
  }

  private clear(): void {
    if (!this.listEl) return;
    this.listEl.remove();
    this.listEl = null;
    this.resized(this.blockEl);
  }
}
