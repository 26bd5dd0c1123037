// The explanation below a block: each docker command with its flags and arguments, what it could do, and where more is said of it.
import { setIcon, setTooltip } from 'obsidian';
import type { ExplainedCommand, Explanation } from '../../../core/explain/Explanation';
import type { OwnPlaceFinder } from '../../../core/explain/OwnPlaceFinder';
import type { PanelOwner } from '../PanelOwner';
import type { PanelPart } from '../PanelPart';
import { drawPart } from './drawPart';

export class ExplainPart implements PanelPart {
  private readonly el: HTMLElement;
  private isShown = false;

  constructor(
    parent: HTMLElement,
    private readonly owner: PanelOwner,
  ) {
    const { texts } = owner.desk.explainer;
    this.el = parent.createDiv({ cls: 'docker-notebook-explained', attr: { role: 'region', 'aria-label': texts.explain.title(owner.place.title), tabindex: '-1' } });
    this.el.hide();
  }

  show(): void {
    const { desk, place } = this.owner;
    const isOpen = desk.explainer.open.find(place.key) !== null;
    if (isOpen === this.isShown) return;
    this.isShown = isOpen;
    this.el.empty();
    this.el.toggle(isOpen);
    if (!isOpen) return;
    this.draw(desk.explainer.explain(place, true), desk.explainer.finder(place.key.path));
    if (desk.explainer.open.takeFocus(place.key)) this.el.focus({ preventScroll: true });
  }

  private draw({ commands, problem }: Explanation, finder: OwnPlaceFinder): void {
    const { explainer } = this.owner.desk;
    const { explain, shell } = explainer.texts;
    const close = this.el.createEl('button', { cls: ['clickable-icon', 'docker-notebook-explained-close'], attr: { 'aria-label': explain.close } });
    setIcon(close, 'x');
    setTooltip(close, explain.close);
    close.addEventListener('click', () => explainer.open.close(this.owner.place.key));
    if (problem) this.el.createEl('p', { text: shell.atLine(problem.line, shell.problems[problem.kind](problem.token)).replaceAll('`', '') });
    for (const command of commands) this.drawCommand(command, finder);
  }

  private drawCommand(command: ExplainedCommand, finder: OwnPlaceFinder): void {
    const { explainer, texts } = this.owner.desk;
    const { explain } = texts;
    const el = this.el.createDiv({ cls: 'docker-notebook-explained-command' });
    for (const part of command.parts) drawPart(el, part, explainer, finder);
    if (command.complaint !== '' && !command.parts.some(({ kind }) => kind.startsWith('unknown'))) el.createEl('p', { cls: 'docker-notebook-explained-complaint', text: explain.complaint(command.complaint) });
    if (!command.risk) return;
    const { reasons } = texts.ui.consent;
    const sentences = [explain.risks[command.risk.level], ...command.risk.reasons.map(({ kind, subject, isReadOnly }) => reasons[kind](subject, isReadOnly === true))];
    el.createEl('p', { cls: ['docker-notebook-explained-risk', `is-${command.risk.level}`], text: sentences.join(' ') });
  }
}
