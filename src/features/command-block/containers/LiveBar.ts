// Above the containers: whether the engine is followed, how to begin, and which of them are shown.
import type { Texts } from '../../../core/texts/Texts';
import type { LiveStatus } from '../../../services/LiveState';

interface LiveBarEvents {
  connect(): void;
  filter(isRunningOnly: boolean): void;
}

interface Counts {
  readonly isRunningOnly: boolean;
  readonly running: number;
  readonly all: number;
}

export class LiveBar {
  private readonly all: HTMLElement;
  private readonly running: HTMLElement;
  private readonly status: HTMLElement;
  private readonly connect: HTMLElement;
  private readonly advice: HTMLElement;

  constructor(
    parent: HTMLElement,
    private readonly texts: Texts,
    events: LiveBarEvents,
  ) {
    const { containers } = texts;
    const el = parent.createDiv({ cls: 'docker-notebook-bar' });
    const scopes = el.createDiv({ cls: 'docker-notebook-switch', attr: { role: 'group', 'aria-label': containers.filterLabel } });
    this.all = scopes.createEl('button');
    this.all.addEventListener('click', () => events.filter(false));
    this.running = scopes.createEl('button');
    this.running.addEventListener('click', () => events.filter(true));
    this.status = el.createSpan({ cls: 'docker-notebook-counts', attr: { role: 'status', 'aria-live': 'polite' } });
    this.connect = el.createEl('button', { text: containers.connect });
    this.connect.addEventListener('click', () => events.connect());
    this.advice = parent.createDiv({ cls: 'docker-notebook-containers-advice', attr: { role: 'alert' } });
  }

  show(status: LiveStatus, { isRunningOnly, running, all }: Counts): void {
    const { containers, engine } = this.texts;
    this.all.setText(containers.all(all));
    this.running.setText(containers.running(running));
    this.all.setAttr('aria-pressed', String(!isRunningOnly));
    this.running.setAttr('aria-pressed', String(isRunningOnly));
    this.status.setText(status.kind === 'live' && all === 0 ? containers.none : containers.statuses[status.kind]);
    this.connect.toggle(status.kind === 'off' || status.kind === 'silent' || status.kind === 'lost');
    this.connect.setText(status.kind === 'off' ? containers.connect : containers.retry);
    const advice = status.kind === 'silent' ? engine.whatToDo(status.trouble) : [];
    this.advice.empty();
    const list = this.advice.createEl('ul');
    for (const step of advice) list.createEl('li', { text: step.replaceAll('`', '') });
    this.advice.toggle(advice.length > 0);
  }
}
