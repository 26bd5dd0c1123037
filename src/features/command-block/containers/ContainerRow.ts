// A container in the list: its name and state, its ports, what can be done with it, and below it what was done.
import { setIcon, setTooltip } from 'obsidian';
import type { LiveContainer } from '../../../core/live/LiveContainer';
import type { RunKey } from '../../../services/RunKey';
import type { RunDesk } from '../RunDesk';
import { RunPanel } from '../RunPanel';
import type { RunPlace } from '../RunPlace';
import { listContainerActions, type ContainerActionKind } from './listContainerActions';
import { stateIcons } from './stateIcons';

const icons: Readonly<Record<ContainerActionKind, string>> = {
  logs: 'scroll-text', shell: 'square-terminal', start: 'play', stop: 'square', restart: 'rotate-ccw', unpause: 'play', inspect: 'braces', remove: 'trash-2',
};

export interface RowHost {
  adopt(panel: RunPanel): void;
  drop(panel: RunPanel): void;
}

export class ContainerRow {
  readonly el: HTMLElement;
  private readonly head: HTMLElement;
  private readonly below: HTMLElement;
  private readonly key: RunKey;
  private shown = '';
  private panel: RunPanel | null = null;

  constructor(
    parent: HTMLElement,
    private container: LiveContainer,
    private readonly desk: RunDesk,
    private readonly host: RowHost,
  ) {
    this.key = { path: '', code: `container ${container.id}`, ordinal: 0 };
    this.el = parent.createEl('li', { cls: 'docker-notebook-container' });
    this.head = this.el.createDiv({ cls: 'docker-notebook-container-head' });
    this.below = this.el.createDiv();
    this.update(container);
    const known = desk.runner.find(this.key);
    if (known) this.showPanel(known.request.text);
  }

  update(container: LiveContainer): void {
    this.container = container;
    const { name, state, ports } = container;
    const looks = JSON.stringify([name, state, ports, factsOf(container, state)]);
    if (looks === this.shown) return;
    this.shown = looks;
    const focused = this.head.contains(this.head.doc.activeElement) ? this.head.doc.activeElement?.getAttribute('data-kind') : null;
    this.head.empty();
    this.draw();
    // The button that was pressed may be another now: the row keeps the focus.
    if (focused !== null && focused !== undefined) (this.head.find(`[data-kind="${focused}"]`) ?? this.head.find('button')).focus();
  }

  close(): void {
    if (this.panel) this.host.drop(this.panel);
    this.el.remove();
  }

  private draw(): void {
    const { head, container } = this;
    const { containers: texts, trace } = this.desk.texts;
    const icon = head.createSpan({ cls: ['docker-notebook-container-state', `is-${container.state}`], attr: { 'aria-hidden': 'true' } });
    setIcon(icon, stateIcons[container.state] ?? 'circle-help');
    head.createSpan({ cls: 'docker-notebook-container-name', text: container.name });
    head.createSpan({ cls: 'docker-notebook-container-facts', text: factsOf(container, texts.state(container.state)).join(' · ') });
    for (const port of container.ports) {
      const address = `http://localhost:${port}`;
      const button = head.createEl('button', { cls: ['docker-notebook-chip', 'is-action', 'is-port'], text: String(port), attr: { 'aria-label': trace.openPort(address), 'data-kind': `port ${port}` } });
      setTooltip(button, trace.openPort(address));
      button.addEventListener('click', () => button.win.open(address));
    }
    const buttons = head.createDiv({ cls: 'docker-notebook-buttons' });
    for (const { kind, line } of listContainerActions(container)) {
      const label = texts.actions[kind](container.name);
      const button = buttons.createEl('button', { cls: ['clickable-icon', 'docker-notebook-tool'], attr: { 'aria-label': label, 'data-kind': kind } });
      setIcon(button, icons[kind]);
      setTooltip(button, label);
      button.addEventListener('click', () => this.act(line));
    }
  }

  private act(line: string): void {
    this.showPanel(line);
    // One that goes on, such as logs that are followed, gives way.
    this.desk.runner.replace(this.key, { text: line, options: {}, isOwn: true });
    this.el.scrollIntoView({ block: 'nearest' });
  }

  private showPanel(line: string): void {
    if (this.panel) this.host.drop(this.panel);
    const place: RunPlace = {
      kind: 'entry',
      key: this.key,
      request: { text: line, options: {}, isOwn: true },
      needsArguments: false,
      findPlaceholders: () => [],
      title: line,
      span: { from: 0, to: 0, line: 0 },
      shown: line,
      isQuoted: false,
    };
    this.panel = new RunPanel(this.below.createDiv(), place, this.desk, { locate: () => place, text: () => null, resized: () => undefined, takeFocus: () => this.head.find('button').focus() });
    this.host.adopt(this.panel);
  }
}

/** How long it is up would be true for a moment only; how it ended stays true. */
function factsOf({ image, status }: LiveContainer, state: string): readonly string[] {
  const end = /^Exited \(\d+\)/.exec(status)?.[0];
  return [image, state, ...(end === undefined ? [] : [end])];
}
