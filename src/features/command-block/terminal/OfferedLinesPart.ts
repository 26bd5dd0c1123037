// Lines of the note for the session that is open, as buttons in their order: a click types the line. What was sent is marked and can be sent again.
import { setIcon } from 'obsidian';
import type { TerminalTexts } from '../../../core/texts/TerminalTexts';
import type { OfferedLine } from '../../../services/OfferedLines';
import type { Run } from '../../../services/Run';
import type { PanelPart } from '../PanelPart';

export class OfferedLinesPart implements PanelPart {
  private readonly el: HTMLElement;
  private run: Run | null = null;
  private drawn: readonly OfferedLine[] = [];

  constructor(
    parent: HTMLElement,
    private readonly texts: TerminalTexts,
  ) {
    this.el = parent.createDiv({ cls: 'docker-notebook-offers', attr: { role: 'group', 'aria-label': texts.offersLabel } });
    this.el.hide();
  }

  show(run: Run | null): void {
    this.run = run;
    const lines = run?.offeredLines ?? [];
    this.el.toggle(lines.length > 0);
    if (lines === this.drawn) return;
    if (lines.length !== this.drawn.length || lines.some(({ text }, index) => text !== this.drawn[index]?.text)) this.draw(lines);
    this.drawn = lines;
    this.mark(lines);
  }

  private draw(lines: readonly OfferedLine[]): void {
    this.el.empty();
    for (const [index, { text }] of lines.entries()) {
      const button = this.el.createEl('button', { type: 'button', cls: 'docker-notebook-offer' });
      button.createSpan({ cls: 'docker-notebook-offer-icon' });
      button.createEl('code', { text });
      button.addEventListener('click', () => this.run?.sendOffered(index));
    }
  }

  private mark(lines: readonly OfferedLine[]): void {
    const next = lines.findIndex(({ isSent }) => !isSent);
    for (const [index, button] of [...this.el.children].entries()) {
      const line = lines[index];
      const icon = button.querySelector<HTMLElement>('.docker-notebook-offer-icon');
      if (!line || !icon) continue;
      button.toggleClass('is-sent', line.isSent);
      button.toggleClass('is-next', index === next);
      button.setAttr('aria-label', line.isSent ? this.texts.sent(line.text) : this.texts.send(line.text));
      setIcon(icon, line.isSent ? 'check' : 'corner-down-left');
    }
  }
}
