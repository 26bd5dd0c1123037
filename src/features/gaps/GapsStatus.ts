// The status bar's count of what is unfinished in the note in front. Asks the index only, never a daemon.
import { Component, setTooltip, type Plugin } from 'obsidian';
import type { GapListTexts } from '../../core/texts/UiTexts';
import type { NotebookIndex } from '../../services/NotebookIndex';
import { FrameTask } from '../shared/FrameTask';

export class GapsStatus extends Component {
  private readonly el: HTMLElement;
  private readonly redraw: FrameTask;

  constructor(
    private readonly plugin: Plugin,
    private readonly index: NotebookIndex,
    private readonly texts: GapListTexts,
    private readonly open: () => void,
  ) {
    super();
    this.el = plugin.addStatusBarItem();
    this.el.addClasses(['mod-clickable', 'docker-notebook-status']);
    this.el.setAttrs({ role: 'button', tabindex: 0 });
    this.redraw = new FrameTask(this.el, () => this.draw());
  }

  override onload(): void {
    this.registerDomEvent(this.el, 'click', () => this.open());
    this.registerDomEvent(this.el, 'keydown', (event) => {
      if (event.key !== 'Enter' && event.key !== ' ') return;
      event.preventDefault();
      this.open();
    });
    this.register(this.index.onChange(() => this.redraw.request()));
    this.registerEvent(this.plugin.app.workspace.on('file-open', () => this.redraw.request()));
    this.redraw.request();
  }

  override onunload(): void {
    this.redraw.cancel();
  }

  private draw(): void {
    const { notes, gaps } = this.index.notebook;
    const path = this.plugin.app.workspace.getActiveFile()?.path;
    const note = path === undefined || !notes.has(path) ? null : (gaps.get(path)?.length ?? 0);
    const vault = [...gaps.values()].reduce((sum, found) => sum + found.length, 0);
    this.el.toggle(notes.size > 0);
    this.el.setText(this.texts.status(note ?? vault));
    setTooltip(this.el, this.texts.statusTooltip(note, vault), { placement: 'top' });
  }
}
