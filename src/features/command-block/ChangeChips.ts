// What a run changed, as a row of chips: one that opens a port in the browser, one that copies the line to look at what is new.
import { setTooltip } from 'obsidian';
import { quoteWord } from '../../core/commands/shell/quoteWord';
import type { HintKind } from '../../core/hints/Hint';
import type { Texts } from '../../core/texts/Texts';
import type { Change } from '../../core/trace/Change';
import type { Run } from '../../services/Run';
import type { PanelPart } from './PanelPart';

const exitHints: Readonly<Record<number, HintKind>> = { 126: 'program-not-executable', 127: 'program-missing', 130: 'exit-130', 137: 'exit-137', 139: 'exit-139', 143: 'exit-143' };

export class ChangeChips implements PanelPart {
  private readonly el: HTMLElement;
  private shown: readonly Change[] | null = null;

  constructor(
    parent: HTMLElement,
    private readonly texts: Texts,
  ) {
    this.el = parent.createEl('ul', { cls: 'docker-notebook-chips', attr: { 'aria-label': texts.trace.changesLabel } });
    this.el.hide();
  }

  show(run: Run | null): void {
    const changes = run?.trace.changes ?? [];
    if (changes === this.shown) return;
    this.shown = changes;
    this.el.empty();
    for (const change of changes) this.draw(this.el.createEl('li'), change);
    this.el.toggle(changes.length > 0);
  }

  private draw(item: HTMLElement, change: Change): void {
    const { trace, hints } = this.texts;
    const text = trace.chip(change);
    const line = inspectLine(change);
    if (change.kind === 'port' && change.address !== '') {
      const button = this.drawButton(item, change, text, trace.openPort(change.address));
      button.addEventListener('click', () => button.win.open(change.address));
    } else if (line !== null) {
      const button = this.drawButton(item, change, text, trace.copyLine(line));
      button.addEventListener('click', () => void button.win.navigator.clipboard.writeText(line).then(() => confirm(button, text, trace.copied)));
    } else {
      const chip = item.createSpan({ cls: classesOf(change), text });
      const hint = change.kind === 'exited' ? exitHints[change.code] : undefined;
      if (hint && change.kind === 'exited') setTooltip(chip, hints.causes[hint]('').replaceAll('`', ''));
      else if (change.kind === 'port') setTooltip(chip, trace.portClosedToBrowsers(change.name));
    }
  }

  private drawButton(item: HTMLElement, change: Change, text: string, tooltip: string): HTMLElement {
    const button = item.createEl('button', { cls: [...classesOf(change), 'is-action'], text, attr: { 'aria-label': `${text}. ${tooltip}` } });
    setTooltip(button, tooltip);
    return button;
  }
}

function confirm(button: HTMLElement, text: string, copied: string): void {
  button.setText(copied);
  button.win.setTimeout(() => button.setText(text), 1500);
}

function classesOf(change: Change): string[] {
  const isBad = change.kind === 'exited' && change.code !== 0;
  return ['docker-notebook-chip', `is-${change.kind}`, ...(isBad ? ['is-failed'] : [])];
}

/** How to look at what is new. */
function inspectLine(change: Change): string | null {
  if (change.kind !== 'added') return null;
  const family = change.what === 'container' ? '' : `${change.what} `;
  return `docker ${family}inspect ${change.names.map(quoteWord).join(' ')}`;
}
