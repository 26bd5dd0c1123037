// Marks kept output whose block was changed since, in Reading view and where Live Preview draws a callout. The note itself is not touched.
import { Component, type Plugin } from 'obsidian';
import type { KeepTexts } from '../../core/texts/KeepTexts';
import type { KeptOutputs } from '../../services/KeptOutputs';
import type { NotebookIndex } from '../../services/NotebookIndex';
import { KeptBadge } from './KeptBadge';

export class KeptBadges extends Component {
  private readonly shown = new Set<KeptBadge>();

  constructor(
    private readonly plugin: Plugin,
    private readonly kept: KeptOutputs,
    private readonly index: NotebookIndex,
    private readonly texts: KeepTexts,
  ) {
    super();
  }

  override onload(): void {
    this.plugin.registerMarkdownPostProcessor((el, context) => {
      for (const calloutEl of el.findAll('.callout[data-callout="docker-output"]')) {
        const badge = new KeptBadge(calloutEl, this.texts, () => {
          const section = context.getSectionInfo(calloutEl);
          return { list: this.kept.list(context.sourcePath, section?.text ?? null), lines: section ? { first: section.lineStart + 1, last: section.lineEnd + 1 } : null };
        });
        this.shown.add(badge);
        badge.register(() => this.shown.delete(badge));
        context.addChild(badge);
      }
    });
    this.register(this.index.onChange(() => this.shown.forEach((badge) => badge.update())));
  }

  /** The app keeps a page when the plugin is switched off. */
  override onunload(): void {
    for (const badge of [...this.shown]) badge.unload();
  }
}
