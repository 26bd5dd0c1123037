// Marks the headings of notes that say of themselves that they are in the works, in Reading view, where their user wants it.
import { Component, type MarkdownPostProcessorContext, type Plugin } from 'obsidian';
import { countOpen } from '../../core/gaps/countOpen';
import type { GapListTexts } from '../../core/texts/UiTexts';
import type { NotebookIndex } from '../../services/NotebookIndex';
import type { Settings } from '../../services/Settings';
import { FrameTask } from '../shared/FrameTask';
import { HeadingMark, type HeadingState } from './HeadingMark';

export class HeadingMarks extends Component {
  private readonly shown = new Set<HeadingMark>();

  constructor(
    private readonly plugin: Plugin,
    private readonly index: NotebookIndex,
    private readonly settings: Settings,
    private readonly texts: GapListTexts,
  ) {
    super();
  }

  override onload(): void {
    this.plugin.registerMarkdownPostProcessor((el, context) => {
      for (const heading of el.findAll('h1, h2, h3, h4, h5, h6')) this.add(heading, context);
    });
    const update = new FrameTask(this.plugin.app.workspace.containerEl, () => this.shown.forEach((mark) => mark.update()));
    this.register(this.index.onChange(() => update.request()));
    this.register(this.settings.onChange(() => update.request()));
    this.register(() => update.cancel());
  }

  /** The app keeps a page when the plugin is switched off. */
  override onunload(): void {
    for (const mark of [...this.shown]) mark.unload();
  }

  private add(heading: HTMLElement, context: MarkdownPostProcessorContext): void {
    const mark = new HeadingMark(heading, this.texts, () => this.read(context.sourcePath, context.getSectionInfo(heading)?.lineStart));
    this.shown.add(mark);
    mark.register(() => this.shown.delete(mark));
    context.addChild(mark);
  }

  /** `line` is 0-based; it is the heading's own where the app draws a heading as a part of its own. */
  private read(path: string, line: number | undefined): HeadingState {
    const note = this.index.notebook.notes.get(path);
    if (!note || line === undefined || note.state !== 'todo' || !this.settings.values.markHeadings) return undefined;
    const section = note.sections.find(({ heading }) => heading.line === line + 1);
    return !section || section.isFooter ? undefined : countOpen(note, this.index.notebook.gaps.get(path) ?? [], section);
  }
}
