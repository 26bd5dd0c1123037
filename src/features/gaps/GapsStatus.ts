// The status bar's count of what is unfinished in the note in front. Asks the index only, never a daemon.
import { Component, setTooltip, type Plugin } from 'obsidian';
import type { GapListTexts } from '../../core/texts/UiTexts';
import type { NotebookIndex } from '../../services/NotebookIndex';
import type { Settings } from '../../services/Settings';
import { FrameTask } from '../shared/FrameTask';

export interface StatusDesk {
  readonly plugin: Plugin;
  readonly index: NotebookIndex;
  readonly settings: Settings;
  readonly texts: GapListTexts;
  readonly open: () => void;
}

export class GapsStatus extends Component {
  private readonly el: HTMLElement;
  private readonly redraw: FrameTask;

  constructor(private readonly desk: StatusDesk) {
    super();
    this.el = desk.plugin.addStatusBarItem();
    this.el.addClasses(['mod-clickable', 'docker-notebook-status']);
    this.el.setAttrs({ role: 'button', tabindex: 0 });
    this.redraw = new FrameTask(this.el, () => this.draw());
  }

  override onload(): void {
    const { plugin, index, settings, open } = this.desk;
    this.registerDomEvent(this.el, 'click', () => open());
    this.registerDomEvent(this.el, 'keydown', (event) => {
      if (event.key !== 'Enter' && event.key !== ' ') return;
      event.preventDefault();
      open();
    });
    this.register(index.onChange(() => this.redraw.request()));
    this.register(settings.onChange(() => this.redraw.request()));
    this.registerEvent(plugin.app.workspace.on('file-open', () => this.redraw.request()));
    this.redraw.request();
  }

  override onunload(): void {
    this.redraw.cancel();
  }

  private draw(): void {
    const { plugin, index, settings, texts } = this.desk;
    const { notes, gaps } = index.notebook;
    const path = plugin.app.workspace.getActiveFile()?.path;
    const note = path === undefined || !notes.has(path) ? null : (gaps.get(path)?.length ?? 0);
    const vault = [...gaps.values()].reduce((sum, found) => sum + found.length, 0);
    this.el.toggle(notes.size > 0 && settings.values.showGapCount);
    this.el.setText(texts.status(note ?? vault));
    setTooltip(this.el, texts.statusTooltip(note, vault), { placement: 'top' });
  }
}
