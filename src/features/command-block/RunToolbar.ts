// The row below a block: Run or Stop, what became of the run, copy and clear.
import { setIcon, setTooltip } from 'obsidian';
import type { Texts } from '../../core/texts/Texts';
import type { Run } from '../../services/Run';
import type { QueueMark } from '../../services/RunQueue';
import { describeRun } from './describeRun';

export interface RunToolbarEvents {
  run(): void;
  stop(): void;
  /** Takes the place out of the queue. */
  leave(): void;
  copy(): void;
  clear(): void;
  /** The menu of everything else. */
  more(event: MouseEvent): void;
}

export interface ToolbarState {
  readonly run: Run | null;
  /** The first line of what Run starts. */
  readonly title: string;
  /** What ran is not what stands there now. */
  readonly isChanged: boolean;
  readonly mark: QueueMark | null;
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
  private shownTimes = '';
  private isQueued = false;

  constructor(
    parent: HTMLElement,
    private readonly all: Pick<Texts, 'ui' | 'queue' | 'output'>,
    private readonly events: RunToolbarEvents,
  ) {
    const texts = all.ui.run;
    this.el = parent.createDiv({ cls: 'docker-notebook-toolbar' });
    this.action = this.el.createEl('button', { cls: 'docker-notebook-action' });
    this.icon = this.action.createSpan({ cls: 'docker-notebook-action-icon' });
    this.name = this.action.createSpan();
    this.action.addEventListener('click', () => this.press());
    this.status = this.el.createSpan({ cls: 'docker-notebook-run-status', attr: { role: 'status' } });
    this.changed = this.el.createSpan({ cls: 'docker-notebook-run-changed' });
    const tools = this.el.createDiv({ cls: 'docker-notebook-buttons' });
    this.copy = this.addTool(tools, 'copy', texts.copy, () => events.copy());
    this.clear = this.addTool(tools, 'eraser', texts.clear, () => events.clear());
    this.more = this.addTool(tools, 'ellipsis', texts.more, (event) => events.more(event));
    this.more.setAttr('aria-haspopup', 'menu');
  }

  show({ run, title, isChanged, mark }: ToolbarState): void {
    const { queue } = this.all;
    const texts = this.all.ui.run;
    const isQueued = mark?.kind === 'queued';
    this.isQueued = isQueued;
    const isActive = run?.isActive ?? false;
    const isStopping = run?.state.kind === 'active' && run.state.phase === 'stopping';
    this.action.toggleClass('is-active', isActive);
    this.setIcon(isActive ? 'square' : isQueued ? 'x' : 'play');
    this.name.setText(isActive ? (isStopping ? texts.stopNow : texts.stop) : isQueued ? queue.leave : texts.run);
    this.action.setAttr('aria-label', isActive ? texts.stopLabel(title) : isQueued ? queue.leaveQueue(title) : texts.runLabel(title));
    const text = mark ? (mark.kind === 'queued' ? queue.queued(mark.before) : queue.waiting) : run ? this.describe(run) : '';
    if (this.status.getText() !== text) this.status.setText(text);
    this.tellTimes(run);
    this.status.toggleClass('is-failed', run !== null && !mark && isFailure(run));
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
    setTooltip(this.copy, this.all.ui.run.copied);
    this.el.win.setTimeout(() => {
      setIcon(this.copy, 'copy');
      setTooltip(this.copy, this.all.ui.run.copy);
    }, 1500);
  }

  private press(): void {
    if (this.action.hasClass('is-active')) this.events.stop();
    else if (this.isQueued) this.events.leave();
    else this.events.run();
  }

  private describe({ state, request }: Run): string {
    const text = describeRun(state, this.all.ui.run, Date.now());
    return request.whole === undefined ? text : `${this.all.queue.ofLine(request.text.split('\n', 1)[0] ?? '')} ${text}`;
  }

  /** When it was, for whoever points at how it went. */
  private tellTimes(run: Run | null): void {
    const write = (time: number | null): string => (time === null ? '' : new Date(time).toLocaleTimeString());
    const times = run ? this.all.output.times(write(run.startedAt), write(run.endedAt)) : '';
    if (times === this.shownTimes) return;
    this.shownTimes = times;
    setTooltip(this.status, times);
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
