// The row below a block: Run or Stop, what became of the run, copy and clear.
import { setIcon, setTooltip } from 'obsidian';
import type { RunTexts } from '../../core/texts/UiTexts';
import type { Run } from '../../services/Run';
import { describeRun } from './describeRun';

export interface RunToolbarEvents {
  run(): void;
  stop(): void;
  copy(): void;
  clear(): void;
  /** The menu of everything else. */
  more(event: MouseEvent): void;
}

export class RunToolbar {
  private readonly el: HTMLElement;
  private readonly action: HTMLButtonElement;
  private readonly icon: HTMLElement;
  private readonly name: HTMLElement;
  private readonly status: HTMLElement;
  private readonly changed: HTMLElement;
  private readonly copy: HTMLElement;
  private readonly clear: HTMLElement;
  private readonly more: HTMLElement;
  private shownIcon = '';

  constructor(
    parent: HTMLElement,
    private readonly texts: RunTexts,
    private readonly events: RunToolbarEvents,
  ) {
    this.el = parent.createDiv({ cls: 'docker-notebook-toolbar' });
    this.action = this.el.createEl('button', { cls: 'docker-notebook-action' });
    this.icon = this.action.createSpan({ cls: 'docker-notebook-action-icon' });
    this.name = this.action.createSpan();
    this.action.addEventListener('click', () => (this.action.hasClass('is-active') ? events.stop() : events.run()));
    this.status = this.el.createSpan({ cls: 'docker-notebook-run-status', attr: { role: 'status' } });
    this.changed = this.el.createSpan({ cls: 'docker-notebook-run-changed' });
    const tools = this.el.createDiv({ cls: 'docker-notebook-buttons' });
    this.copy = this.addTool(tools, 'copy', texts.copy, () => events.copy());
    this.clear = this.addTool(tools, 'eraser', texts.clear, () => events.clear());
    this.more = this.addTool(tools, 'ellipsis', texts.more, (event) => events.more(event));
    this.more.setAttr('aria-haspopup', 'menu');
  }

  /** `title` is the first line of what Run starts; `isChanged`: what ran is not what stands there now. */
  show(run: Run | null, title: string, isChanged: boolean): void {
    const { texts } = this;
    const isActive = run?.isActive ?? false;
    const isStopping = run?.state.kind === 'active' && run.state.phase === 'stopping';
    this.action.toggleClass('is-active', isActive);
    this.setIcon(isActive ? 'square' : 'play');
    this.name.setText(isActive ? (isStopping ? texts.stopNow : texts.stop) : texts.run);
    this.action.setAttr('aria-label', isActive ? texts.stopLabel(title) : texts.runLabel(title));
    const text = run ? describeRun(run.state, texts, Date.now()) : '';
    if (this.status.getText() !== text) this.status.setText(text);
    this.status.toggleClass('is-failed', run !== null && isFailure(run));
    this.changed.setText(isChanged ? texts.changedSince : '');
    this.copy.toggle(run !== null && !run.output.isEmpty);
    this.clear.toggle(run !== null && !isActive);
  }

  focus(): void {
    this.action.focus();
  }

  /** Where the menu opens for whoever has no pointer. */
  menuPlace(): { x: number; y: number } {
    const { left, bottom } = this.more.getBoundingClientRect();
    return { x: left, y: bottom };
  }

  confirmCopy(): void {
    setIcon(this.copy, 'check');
    setTooltip(this.copy, this.texts.copied);
    this.el.win.setTimeout(() => {
      setIcon(this.copy, 'copy');
      setTooltip(this.copy, this.texts.copy);
    }, 1500);
  }

  private setIcon(icon: string): void {
    if (icon === this.shownIcon) return;
    this.shownIcon = icon;
    setIcon(this.icon, icon);
  }

  private addTool(parent: HTMLElement, icon: string, name: string, act: (event: MouseEvent) => void): HTMLElement {
    const button = parent.createEl('button', { cls: ['clickable-icon', 'docker-notebook-tool'], attr: { 'aria-label': name } });
    setIcon(button, icon);
    setTooltip(button, name);
    button.addEventListener('click', act);
    return button;
  }
}

function isFailure({ state }: Run): boolean {
  return state.kind === 'ended' ? state.exitCode !== 0 && !state.isStopped : state.kind === 'silent' || state.kind === 'failed' || state.kind === 'refused';
}
