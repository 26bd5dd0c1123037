// What stands below a block or an item: toolbar, output, input. It shows the run that CommandRunner keeps for the place, and can be made and thrown away at any moment.
import { Component } from 'obsidian';
import type { Texts } from '../../core/texts/Texts';
import type { CommandRunner } from '../../services/CommandRunner';
import type { Run } from '../../services/Run';
import { writeRunKey } from '../../services/RunKey';
import { FrameTask } from '../shared/FrameTask';
import { CommandLine } from './CommandLine';
import { InputLine } from './InputLine';
import type { OpenLines } from './OpenLines';
import { OutputView } from './OutputView';
import { RunNotice } from './RunNotice';
import type { RunPlace } from './RunPlace';
import { RunToolbar } from './RunToolbar';

/** What all panels share. */
export interface RunDesk {
  readonly runner: CommandRunner;
  readonly lines: OpenLines;
  readonly texts: Texts;
}

export interface PanelHost {
  /** The place as the note has it now, which may be edited since the panel was drawn. */
  locate(): RunPlace;
  /** The panel has another height. */
  resized(): void;
  /** Takes the focus back from a line that was closed. */
  takeFocus(): void;
}

export class RunPanel extends Component {
  private readonly toolbar: RunToolbar;
  private readonly line: CommandLine;
  private readonly notice: RunNotice;
  private readonly output: OutputView;
  private readonly input: InputLine;
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
    el.setAttrs({ role: 'group', 'aria-label': place.title });
    this.line = new CommandLine(el, place.title, ui.run, {
      run: (text) => this.runLine(text),
      keep: (text) => desk.lines.keep(place.key, text),
      close: () => this.closeLine(),
    });
    this.toolbar = new RunToolbar(el, ui.run, { run: () => this.start(), stop: () => this.run?.stop(), copy: () => void this.copy(), clear: () => desk.runner.clear(place.key) });
    this.output = new OutputView(el, (lines) => ui.run.droppedLines(lines));
    this.output.el.setAttr('aria-label', ui.run.outputLabel(place.title));
    this.notice = new RunNotice(el, desk.texts, { retry: () => this.start(), copyForTerminal: () => this.copyLines() });
    this.input = new InputLine(el, ui.run);
    this.frame = new FrameTask(el, () => this.draw());
  }

  override onload(): void {
    const written = writeRunKey(this.place.key);
    const look = (key: string): void => {
      if (key === written) this.follow();
    };
    this.register(this.desk.runner.onChange(look));
    this.register(this.desk.lines.onChange(look));
    this.follow();
    this.draw();
  }

  override onunload(): void {
    this.unfollow?.();
    this.frame.cancel();
    this.keepTime(false);
    this.el.remove();
  }

  private start(): void {
    startPlace(this.host.locate(), this.desk);
  }

  private runLine(text: string): void {
    const { key, request } = this.place;
    this.desk.lines.close(key);
    this.desk.runner.start(key, { ...request, text });
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
    const isChanged = place.kind === 'block' && run !== null && run.request.text !== place.request.text;
    // An item's row belongs to its run: without one the item alone is there, with its button.
    this.el.toggleClass('is-idle', run === null);
    this.el.toggleClass('is-empty', place.kind === 'entry' && run === null && line === null);
    this.line.show(line, () => this.desk.lines.takeFocus(place.key));
    this.toolbar.show(run, run?.request.text.split('\n')[0] ?? place.title, isChanged);
    this.notice.show(run?.state ?? null);
    this.output.draw(run?.output ?? null);
    this.input.show(run);
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

  private async copyLines(): Promise<void> {
    if (this.run) await this.el.win.navigator.clipboard.writeText(this.run.request.text);
  }

  private async copy(): Promise<void> {
    if (!this.run) return;
    await this.el.win.navigator.clipboard.writeText(this.run.output.text());
    this.toolbar.confirmCopy();
  }
}

/** Runs what stands there, or opens its line first where it is no whole command yet. */
export function startPlace(place: RunPlace, { runner, lines }: RunDesk): void {
  if (!place.needsArguments) runner.start(place.key, place.request);
  else lines.open(place.key, runner.find(place.key)?.request.text ?? `${place.request.text} `);
}
