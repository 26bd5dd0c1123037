// Makes the topic map known to the app: its view, its block in notes, its command and its ribbon icon.
import { Component, type Plugin } from 'obsidian';
import type { Texts } from '../../core/texts/Texts';
import type { NotebookIndex } from '../../services/NotebookIndex';
import { revealView } from '../shared/revealView';
import { MapBlock } from './MapBlock';
import { PlaceBook, type PlaceStore } from './PlaceBook';
import { TopicMapView, topicMapType } from './TopicMapView';

export class TopicMaps extends Component {
  constructor(
    private readonly plugin: Plugin,
    private readonly index: NotebookIndex,
    private readonly texts: Texts,
    private readonly store: PlaceStore,
  ) {
    super();
  }

  override onload(): void {
    const { plugin, texts } = this;
    const open = (): void => void revealView(plugin.app, topicMapType, 'main');
    const desk = { app: plugin.app, index: this.index, texts, book: new PlaceBook(this.store) };
    plugin.registerView(topicMapType, (leaf) => new TopicMapView(leaf, desk));
    plugin.registerMarkdownCodeBlockProcessor('docker-map', (source, el, context) => context.addChild(new MapBlock(el, source, context.sourcePath, desk)));
    plugin.addRibbonIcon('waypoints', texts.ui.commands.openMap, open);
    plugin.addCommand({ id: 'open-topic-map', name: texts.ui.commands.openMap, icon: 'waypoints', callback: open });
  }
}
