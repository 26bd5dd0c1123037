// The containers of the engine in a pane, below the notes that made them. It asks the engine once its user says so, and follows it from then on.
import { ItemView, setIcon, type WorkspaceLeaf } from 'obsidian';
import type { LiveContainer } from '../../../core/live/LiveContainer';
import { FrameTask } from '../../shared/FrameTask';
import { openPlace } from '../../shared/openPlace';
import type { RunDesk } from '../RunDesk';
import type { RunPanel } from '../RunPanel';
import { ContainerRow } from './ContainerRow';
import { groupContainers, type ContainerGroup } from './groupContainers';
import { LiveBar } from './LiveBar';

export const containersType = 'docker-notebook-containers';

/** Rows that are drawn before its user asks for more. */
const CHUNK = 100;

interface Section {
  readonly el: HTMLElement;
  readonly list: HTMLElement;
  readonly count: HTMLElement;
}

export class ContainersView extends ItemView {
  override icon = 'container';
  override navigation = false;
  private bar: LiveBar | null = null;
  private body: HTMLElement | null = null;
  private more: HTMLElement | null = null;
  private readonly sections = new Map<string | null, Section>();
  private readonly rows = new Map<string, ContainerRow>();
  private most = CHUNK;
  private isRunningOnly = false;
  private readonly redraw = new FrameTask(this.contentEl, () => this.draw());

  constructor(
    leaf: WorkspaceLeaf,
    private readonly desk: RunDesk,
  ) {
    super(leaf);
  }

  override getViewType(): string {
    return containersType;
  }

  override getDisplayText(): string {
    return this.desk.texts.containers.title;
  }

  protected override onOpen(): Promise<void> {
    const { contentEl, desk } = this;
    const { live } = desk.made;
    const { containers: texts } = desk.texts;
    contentEl.addClass('docker-notebook-containers');
    this.bar = new LiveBar(contentEl, desk.texts, { connect: () => live.connect(), filter: (isRunningOnly) => this.filter(isRunningOnly) });
    this.body = contentEl.createDiv({ cls: 'docker-notebook-containers-body' });
    this.more = contentEl.createEl('button', { text: texts.more });
    this.more.addEventListener('click', () => {
      this.most += CHUNK;
      this.draw();
    });
    this.register(live.onChange(() => this.redraw.request()));
    this.register(() => this.redraw.cancel());
    this.draw();
    return Promise.resolve();
  }

  protected override onClose(): Promise<void> {
    for (const row of this.rows.values()) row.close();
    this.rows.clear();
    return Promise.resolve();
  }

  private filter(isRunningOnly: boolean): void {
    this.isRunningOnly = isRunningOnly;
    this.draw();
  }

  private draw(): void {
    const { live } = this.desk.made;
    const shown = live.containers.filter(({ state }) => !this.isRunningOnly || state === 'running');
    const groups = groupContainers(shown, (container) => this.desk.made.noteOf(container));
    this.bar?.show(live.status, { isRunningOnly: this.isRunningOnly, running: live.containers.filter(({ state }) => state === 'running').length, all: live.containers.length });
    this.drawGroups(groups);
    this.more?.toggle(shown.length > this.most);
  }

  private drawGroups(groups: readonly ContainerGroup[]): void {
    const kept = new Set<string>();
    let left = this.most;
    for (const group of groups) {
      const containers = group.containers.slice(0, left);
      left -= containers.length;
      const section = this.sectionOf(group.path);
      section.count.setText(String(group.containers.length));
      section.el.toggle(containers.length > 0);
      // In order, those that are there already stay what they are: one may have the focus.
      this.body?.append(section.el);
      for (const container of containers) {
        kept.add(container.id);
        this.drawRow(section.list, container);
      }
    }
    for (const [id, row] of this.rows) if (!kept.has(id)) this.drop(id, row);
    for (const [path, { el, list }] of this.sections) {
      if (list.childElementCount > 0) continue;
      el.remove();
      this.sections.delete(path);
    }
  }

  private drawRow(list: HTMLElement, container: LiveContainer): void {
    const known = this.rows.get(container.id);
    known?.update(container);
    const row = known ?? new ContainerRow(list, container, this.desk, { adopt: (panel: RunPanel) => this.addChild(panel), drop: (panel: RunPanel) => this.removeChild(panel) });
    this.rows.set(container.id, row);
    if (row.el.parentElement !== list) list.append(row.el);
  }

  private drop(id: string, row: ContainerRow): void {
    row.close();
    this.rows.delete(id);
  }

  private sectionOf(path: string | null): Section {
    const known = this.sections.get(path);
    if (known) return known;
    const { containers: texts } = this.desk.texts;
    const el = createEl('section', { cls: 'docker-notebook-containers-group' });
    const heading = el.createEl('h3');
    if (path === null) heading.createSpan({ text: texts.notFromNotes });
    else {
      const link = heading.createEl('button', { cls: 'docker-notebook-containers-note', attr: { 'aria-label': texts.openNote(path) } });
      setIcon(link.createSpan({ attr: { 'aria-hidden': 'true' } }), 'file-text');
      link.createSpan({ text: path.replace(/\.md$/, '') });
      link.addEventListener('click', () => void openPlace(this.app, { path, line: 1 }));
    }
    const count = heading.createSpan({ cls: 'docker-notebook-counts' });
    const section = { el, list: el.createEl('ul', { attr: { 'aria-label': path ?? texts.notFromNotes } }), count };
    this.sections.set(path, section);
    return section;
  }
}
