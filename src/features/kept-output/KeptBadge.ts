// The mark in the title of one callout of kept output; there is none while the output is what its block printed.
import { MarkdownRenderChild, setTooltip } from 'obsidian';
import type { KeepTexts } from '../../core/texts/KeepTexts';
import { findShownState, type ShownIn } from './findShownState';

export class KeptBadge extends MarkdownRenderChild {
  private readonly title: string;
  private badgeEl: HTMLElement | null = null;

  constructor(
    private readonly calloutEl: HTMLElement,
    private readonly texts: KeepTexts,
    private readonly look: () => ShownIn,
  ) {
    super(calloutEl);
    this.title = calloutEl.find('.callout-title-inner')?.getText() ?? '';
  }

  override onload(): void {
    this.update();
  }

  override onunload(): void {
    this.show(null);
  }

  update(): void {
    const state = findShownState(this.title, this.look());
    const { stale, staleReason, orphan, orphanReason } = this.texts;
    this.show(state === 'stale' ? { name: stale, reason: staleReason } : state === 'orphan' ? { name: orphan, reason: orphanReason } : null);
  }

  private show(mark: { readonly name: string; readonly reason: string } | null): void {
    if (!mark) {
      this.badgeEl?.remove();
      this.badgeEl = null;
      return;
    }
    if (this.badgeEl?.getText() === mark.name) return;
    this.badgeEl ??= this.calloutEl.find('.callout-title')?.createSpan({ cls: 'docker-notebook-kept-badge' }) ?? null;
    if (!this.badgeEl) return;
    this.badgeEl.setText(mark.name);
    this.badgeEl.setAttr('aria-label', `${mark.name}: ${mark.reason}`);
    setTooltip(this.badgeEl, mark.reason);
  }
}
