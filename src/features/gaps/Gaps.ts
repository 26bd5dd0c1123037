// Makes the sections to complete known to the app: their view, their command and their count in the status bar.
import { Component, type Plugin } from 'obsidian';
import type { Texts } from '../../core/texts/Texts';
import type { GapHistory } from '../../services/GapHistory';
import type { NotebookIndex } from '../../services/NotebookIndex';
import { revealView } from '../shared/revealView';
import { GapBlock } from './GapBlock';
import { GapsStatus } from './GapsStatus';
import { GapsView, gapsType } from './GapsView';

export class Gaps extends Component {
  constructor(
    private readonly plugin: Plugin,
    private readonly index: NotebookIndex,
    private readonly texts: Texts,
    private readonly history: GapHistory,
  ) {
    super();
  }

  override onload(): void {
    const { plugin, index, texts, history } = this;
    this.register(history.follow());
    const open = (): void => void revealView(plugin.app, gapsType, 'side');
    plugin.registerView(gapsType, (leaf) => new GapsView(leaf, index, texts, history));
    const desk = { app: plugin.app, index, texts };
    plugin.registerMarkdownCodeBlockProcessor('docker-gaps', (source, el, context) => context.addChild(new GapBlock(el, source, context.sourcePath, desk)));
    plugin.addCommand({ id: 'open-sections-to-complete', name: texts.ui.commands.openGaps, icon: 'list-todo', callback: open });
    this.addChild(new GapsStatus(plugin, index, texts.ui.gapList, open));
  }
}
