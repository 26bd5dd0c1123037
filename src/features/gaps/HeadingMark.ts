// The mark behind a heading in Reading view: whether its section is complete. The note's text stays as it is.
import { MarkdownRenderChild, setIcon, setTooltip } from 'obsidian';
import type { GapListTexts } from '../../core/texts/UiTexts';

/** What is said of a heading: its open gaps, null where nothing is written below it, undefined where nothing is to be said. */
export type HeadingState = number | null | undefined;

export class HeadingMark extends MarkdownRenderChild {
  private mark: HTMLElement | null = null;
  private shown: HeadingState;

  constructor(
    private readonly heading: HTMLElement,
    private readonly texts: GapListTexts,
    private readonly read: () => HeadingState,
  ) {
    super(heading);
  }

  override onload(): void {
    this.update();
  }

  override onunload(): void {
    this.mark?.remove();
  }

  update(): void {
    const state = this.read();
    if (state === this.shown) return;
    this.shown = state;
    this.mark?.remove();
    this.mark = null;
    if (state === undefined) return;
    const words = state === null ? this.texts.headingEmpty : state === 0 ? this.texts.headingComplete : this.texts.headingOpen(state);
    const mark = this.heading.createSpan({ cls: ['docker-notebook-heading-mark', state === 0 ? 'is-complete' : 'is-open'], attr: { role: 'img', 'aria-label': words } });
    setIcon(mark, state === 0 ? 'check' : 'circle');
    setTooltip(mark, words, { placement: 'right' });
    this.mark = mark;
  }
}
