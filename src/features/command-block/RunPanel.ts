// What stands below a block or an item: toolbar, output, input. It shows the run that CommandRunner keeps for the place, and can be made and thrown away at any moment.
import { Component, Menu } from 'obsidian';
import type { Run } from '../../services/Run';
import { writeRunKey } from '../../services/RunKey';
import { FrameTask } from '../shared/FrameTask';
import { CommandLine } from './CommandLine';
import { keyAttribute } from './keyAttribute';
import { listPanelActions } from './listPanelActions';
import { makePanelParts } from './makePanelParts';
import type { PanelPart } from './PanelPart';
import type { RunDesk } from './RunDesk';
import type { RunPlace } from './RunPlace';
import { RunToolbar } from './RunToolbar';
import { startPlace } from './startPlace';

export interface PanelHost {
  /** The place as the note has it now, which may be edited since the panel was drawn. */
  locate(): RunPlace;
  /** The note as it stands now; null where it is not known. */
  text(): string | null;
  /** The panel has another height. */
  resized(): void;
  /** Takes the focus back from a line that was closed. */
  takeFocus(): void;
}

export class RunPanel extends Component {
  private readonly toolbar: RunToolbar;
  private readonly line: CommandLine;
  private readonly parts: readonly PanelPart[];
  private readonly frame: FrameTask;
  private run: Run | null = null;
  private unfollow: (() => void) | null = null;
  private clock: { readonly win: Window; readonly id: number } | null = null;
  private height = 0;

  constructor(
    readonly el: HTMLElement,
    private readonly place: RunPlace,
    private readonly desk: RunDesk,
    private readonly host: PanelHost,
  ) {
    super();
    const { ui } = desk.texts;
    el.addClasses(['docker-notebook-panel', `is-${place.kind}`]);
    el.setAttrs({ role: 'group', 'aria-label': place.title, [keyAttribute]: writeRunKey(place.key) });
    this.line = new CommandLine(el, place.title, ui.run, {
      run: (text) => this.runLine(text),
      keep: (text) => desk.lines.keep(place.key, text),
      close: () => this.closeLine(),
    });
    const above = el.createDiv();
    this.toolbar = new RunToolbar(el, desk.texts, {
      run: () => this.start(),
      stop: () => this.run?.stop(),
      leave: () => desk.queue.remove(place.key),
      copy: () => void this.copy(),
      clear: () => desk.runner.clear(place.key),
      more: (event) => this.showMenu(event),
    });
    this.parts = makePanelParts({ above, output: el.createDiv({ cls: 'docker-notebook-panel-output' }), below: el.createDiv() }, { place, desk, start: () => this.start(), nest: (child, inner) => this.nest(child, inner), resized: () => this.frame.request() });
    this.frame = new FrameTask(el, () => this.draw());
  }

  override onload(): void {
    const written = writeRunKey(this.place.key);
    const look = (key: string): void => {
      if (key === written) this.follow();
    };
    this.register(this.desk.runner.onChange(look));
    this.register(this.desk.lines.onChange(look));
    this.register(this.desk.explainer.open.onChange(look));
    this.register(this.desk.fields.onChange(look));
    this.register(this.desk.queue.onChange(() => this.frame.request()));
    this.register(this.desk.runner.variables.onAnswer((path) => (path === this.place.key.path ? this.frame.request() : undefined)));
    this.follow();
    this.draw();
  }

  override onunload(): void {
    this.unfollow?.();
    this.frame.cancel();
    this.keepTime(false);
    for (const part of this.parts) part.close?.();
    this.el.remove();
  }

  private nest(el: HTMLElement, place: RunPlace): () => void {
    const text = (): string | null => this.host.text();
    const panel = this.addChild(new RunPanel(el, place, this.desk, { locate: () => place, text, resized: () => this.frame.request(), takeFocus: () => this.toolbar.focus() }));
    return () => void this.removeChild(panel);
  }

  private start(): void {
    startPlace(this.host.locate(), this.desk);
  }

  private runLine(text: string): void {
    const { key, request } = this.place;
    this.desk.lines.close(key);
    this.desk.runner.start(key, { ...request, text, isOwn: true });
    this.toolbar.focus();
  }

  private closeLine(): void {
    this.host.takeFocus();
    this.desk.lines.close(this.place.key);
  }

  private follow(): void {
    this.unfollow?.();
    this.run = this.desk.runner.find(this.place.key);
    this.unfollow = this.run?.onChange(() => this.frame.request()) ?? null;
    this.frame.request();
  }

  private draw(): void {
    const { run, place } = this;
    const line = this.desk.lines.find(place.key);
    const isChanged = place.kind === 'block' && run !== null && (run.request.whole ?? run.request.text) !== place.request.text;
    // An item's row belongs to its run: without one the item alone is there, with its button.
    this.el.toggleClass('is-idle', run === null);
    this.el.toggleClass('is-active', run?.isActive ?? false);
    this.el.toggleClass('is-empty', place.kind !== 'block' && run === null && line === null && this.desk.fields.find(place.key) === null && this.desk.explainer.open.find(place.key) === null);
    this.line.show(line, () => this.desk.lines.takeFocus(place.key));
    const title = place.kind === 'block' ? place.title : (run?.request.text ?? place.title);
    this.toolbar.show({ run, title, isChanged, mark: this.desk.queue.markOf(place.key) });
    for (const part of this.parts) part.show(run);
    this.keepTime(run?.isActive ?? false);
    this.tellHeight();
  }

  private tellHeight(): void {
    const { offsetHeight } = this.el;
    if (offsetHeight === this.height) return;
    this.height = offsetHeight;
    this.host.resized();
  }

  /** The seconds go on where nothing is printed. */
  private keepTime(isRunning: boolean): void {
    if (isRunning && !this.clock) {
      const { win } = this.el;
      this.clock = { win, id: win.setInterval(() => this.frame.request(), 1000) };
    } else if (!isRunning) {
      this.clock?.win.clearInterval(this.clock.id);
      this.clock = null;
    }
  }

  private showMenu(event: MouseEvent): void {
    const { desk, el, run } = this;
    const menu = new Menu();
    for (const { title, icon, act } of listPanelActions({ place: this.host.locate(), text: this.host.text(), run, desk, el })) menu.addItem((item) => item.setTitle(title).setIcon(icon).onClick(act));
    // Of a button that was pressed by key the pointer's place says nothing.
    if (event.detail > 0) menu.showAtMouseEvent(event);
    else menu.showAtPosition(this.toolbar.menuPlace(), el.doc);
  }

  private async copy(): Promise<void> {
    if (!this.run) return;
    await this.el.win.navigator.clipboard.writeText(this.run.output.text());
    this.toolbar.confirmCopy();
  }
}
