// Reading view: one element a section, in the document only near the viewport. What is far away is a space of the height that it had.
import type { App } from '../app/App';
import type { Component } from '../base/Component';
import { census } from '../base/census';
import type { TFile } from '../files/TFile';
import { parseMetadata } from '../metadata/parseMetadata';
import type { MarkdownView } from '../views/MarkdownView';
import { flash } from '../ui/flash';
import { MarkdownPreviewRenderer } from './MarkdownPreviewRenderer';
import { MarkdownRenderer } from './MarkdownRenderer';
import { ReadingSection } from './ReadingSection';
import { listenToReading } from './listenToReading';
import { renderMarkdown } from './renderMarkdown';

const AHEAD = 600; // CSS pixels before and after the viewport that are rendered too

export class MarkdownPreviewView extends MarkdownRenderer {
  private readonly scrollerEl: HTMLElement;
  private readonly sizerEl: HTMLElement;
  private readonly headerEl: HTMLElement;
  private readonly pusherEl: HTMLElement;
  private readonly observer: ResizeObserver;
  private sections: ReadingSection[] = [];
  private text = '';
  private isStale = false;
  private pendingScroll: number | null = null;

  constructor(private readonly view: MarkdownView) {
    super(createDiv('markdown-reading-view'));
    this.scrollerEl = this.containerEl.createDiv({ cls: 'markdown-preview-view markdown-rendered node-insert-event', attr: { tabindex: '-1' } });
    this.sizerEl = this.scrollerEl.createDiv('markdown-preview-sizer markdown-preview-section');
    this.headerEl = createDiv({ cls: 'inline-title', attr: { role: 'heading', 'aria-level': '1' } });
    this.pusherEl = createDiv('markdown-preview-pusher');
    this.observer = new ResizeObserver((entries) => this.onHeights(entries));
    this.scrollerEl.addEventListener('scroll', () => this.draw(), { passive: true });
    listenToReading(this.scrollerEl, { app: view.app, sourcePath: () => this.file?.path ?? '', toggleTask: (el) => void this.toggleTask(el) });
  }

  get app(): App {
    return this.view.app;
  }

  get file(): TFile | null {
    return this.view.file;
  }

  get isShown(): boolean {
    return this.containerEl.isShown() && this.scrollerEl.clientHeight > 0;
  }

  get(): string {
    return this.text;
  }

  set(text: string, isNew: boolean): void {
    if (isNew) this.clear();
    if (text === this.text && !isNew) return;
    this.text = text;
    this.isStale = true;
    if (this.isShown) this.update();
  }

  clear(): void {
    for (const section of this.sections) this.forget(section);
    this.sections = [];
    this.text = '';
    this.pendingScroll = 0;
  }

  /** Reads the text into sections; those whose text is the same stay as they are, unless `full`. */
  rerender(full = false): void {
    if (full) {
      for (const section of this.sections) this.forget(section);
      this.sections = [];
    }
    this.isStale = true;
    if (this.isShown) this.update();
  }

  /** The view was shown or resized. */
  onResize(): void {
    if (!this.isShown) return;
    if (this.isStale) this.update();
    else this.draw();
  }

  /** The line at the top of the viewport, with the part of its section that is above it. */
  getScroll(): number {
    const top = this.scrollerEl.scrollTop - this.headerEl.offsetHeight;
    let y = 0;
    for (const section of this.sections) {
      if (y + section.height > top) return section.lineStart + Math.max(0, (top - y) / section.height) * (section.lineEnd - section.lineStart + 1);
      y += section.height;
    }
    return 0;
  }

  applyScroll(line: number): void {
    this.pendingScroll = line;
    if (this.isShown && !this.isStale) this.draw();
  }

  /** Brings a line into view and marks what it belongs to for a moment. */
  reveal(line: number): void {
    this.applyScroll(line);
    window.requestAnimationFrame(() => {
      this.applyScroll(line);
      const section = this.sections.find((candidate) => candidate.lineStart <= line && candidate.lineEnd >= line);
      const items = section?.el.findAll('[data-line]') ?? [];
      const item = items.filter((candidate) => section !== undefined && section.lineStart + Number(candidate.dataset.line) <= line).pop();
      const target = item ?? section?.el;
      if (item) item.scrollIntoView({ block: 'center' });
      if (target) flash(target);
    });
  }

  /** The app's own child of a view is not one that a plugin could leave behind. */
  override onload(): void {
    census.renderChildren -= 1;
  }

  override onunload(): void {
    census.renderChildren += 1;
    this.observer.disconnect();
    this.clear();
  }

  private update(): void {
    this.isStale = false;
    const lines = this.text.split('\n');
    const old = [...this.sections];
    const scroll = this.pendingScroll ?? this.getScroll();
    this.sections = (parseMetadata(this.text).sections ?? []).map((cache) => {
      const fresh = ReadingSection.from(cache, lines);
      const at = old.findIndex((section) => section.type === fresh.type && section.source === fresh.source);
      const [known] = at < 0 ? [] : old.splice(at, 1);
      if (!known) return fresh;
      known.lineStart = fresh.lineStart;
      known.lineEnd = fresh.lineEnd;
      return known;
    });
    for (const section of old) this.forget(section);
    this.headerEl.setText(this.file?.basename ?? '');
    this.pendingScroll = scroll;
    this.draw();
  }

  private forget(section: ReadingSection): void {
    this.observer.unobserve(section.el);
    section.destroy(this);
  }

  /** Renders what is near the viewport, until what was rendered no longer changes what is near. */
  private draw(): void {
    if (!this.isShown || this.isStale) return;
    for (let round = 0; round < 8; round += 1) {
      const { first, last } = this.nearViewport();
      const shown = this.sections.slice(first, last + 1).filter((section) => !section.isHidden);
      const fresh = shown.filter((section) => !section.isRendered);
      for (const section of fresh) section.render(this, (target, component) => this.drawSection(target, component));
      this.pusherEl.style.height = `${this.heightBefore(first)}px`;
      this.sizerEl.style.minHeight = `${this.heightBefore(this.sections.length)}px`;
      this.sizerEl.setChildrenInPlace([this.pusherEl, this.headerEl, ...shown.map((section) => section.el)]);
      this.headerEl.toggle(first === 0);
      const isMeasured = this.measure(shown);
      this.applyPendingScroll();
      if (fresh.length === 0 && isMeasured) break;
    }
    this.pendingScroll = null;
  }

  private nearViewport(): { readonly first: number; readonly last: number } {
    const top = this.pendingScroll === null ? this.scrollerEl.scrollTop : this.topOf(this.pendingScroll);
    const [from, to] = [top - AHEAD, top + this.scrollerEl.clientHeight + AHEAD];
    let y = 0;
    let first = -1;
    let last = 0;
    this.sections.forEach((section, index) => {
      if (y + section.height >= from && first < 0) first = index;
      if (y <= to) last = index;
      y += section.height;
    });
    return { first: Math.max(0, first), last };
  }

  private heightBefore(index: number): number {
    return this.sections.slice(0, index).reduce((sum, section) => sum + (section.isHidden ? 0 : section.height), 0);
  }

  /** Where a line is, in CSS pixels from the top of the sections. */
  private topOf(line: number): number {
    const index = this.sections.findIndex((section) => section.lineEnd + 1 > line);
    const section = this.sections[index];
    if (!section) return line > 0 ? this.heightBefore(this.sections.length) : 0;
    const part = Math.max(0, line - section.lineStart) / (section.lineEnd - section.lineStart + 1);
    return line <= 0 ? 0 : this.heightBefore(index) + this.headerEl.offsetHeight + (section.isHidden ? 0 : part * section.height);
  }

  private applyPendingScroll(): void {
    if (this.pendingScroll !== null) this.scrollerEl.scrollTop = this.topOf(this.pendingScroll);
  }

  /** True when no height differs from what was believed. */
  private measure(shown: readonly ReadingSection[]): boolean {
    let isSame = true;
    for (const section of shown) {
      this.observer.observe(section.el);
      const height = section.el.offsetHeight;
      isSame &&= Math.abs(height - section.height) < 1;
      section.height = height;
    }
    return isSame;
  }

  /** Output that grows above the viewport must not move what is being read. */
  private onHeights(entries: readonly ResizeObserverEntry[]): void {
    for (const { target } of entries) {
      const section = this.sections.find((candidate) => candidate.el === target);
      if (section && section.el.isConnected && this.isShown) section.height = section.el.offsetHeight;
    }
    this.draw();
  }

  private drawSection(section: ReadingSection, component: Component): void {
    renderMarkdown(section.source, section.el, MarkdownRenderer.makeScope(this.app, this.file?.path ?? ''));
    const context = MarkdownRenderer.makeContext(this.app, this.file?.path ?? '', component, (el) => this.findSectionInfo(el));
    void MarkdownPreviewRenderer.process(section.el, context);
    void MarkdownRenderer.renderEmbeds(this.app, section.el, this.file?.path ?? '', component);
  }

  private findSectionInfo(el: HTMLElement): { text: string; lineStart: number; lineEnd: number } | null {
    const section = this.sections.find((candidate) => candidate.el.contains(el));
    return section ? { text: this.text, lineStart: section.lineStart, lineEnd: section.lineEnd } : null;
  }

  private async toggleTask(box: HTMLElement): Promise<void> {
    const info = this.findSectionInfo(box);
    if (!info || !this.file) return;
    const line = info.lineStart + Number(box.dataset.line ?? 0);
    await this.app.vault.process(this.file, (text) => {
      const lines = text.split('\n');
      lines[line] = (lines[line] ?? '').replace(/\[(.)\]/, (_mark, state: string) => (state === ' ' ? '[x]' : '[ ]'));
      return lines.join('\n');
    });
  }
}
