// Makes the topic map known to the app: its view, its command and its ribbon icon.
import { Component, type Plugin } from 'obsidian';
import type { UiTexts } from '../../core/texts/UiTexts';
import type { NotebookIndex } from '../../services/NotebookIndex';
import { revealView } from '../shared/revealView';
import { TopicMapView, topicMapType } from './TopicMapView';

export class TopicMaps extends Component {
  constructor(
    private readonly plugin: Plugin,
    private readonly index: NotebookIndex,
    private readonly texts: UiTexts,
  ) {
    super();
  }

  override onload(): void {
    const { plugin, texts } = this;
    const open = (): void => void revealView(plugin.app, topicMapType, 'main');
    plugin.registerView(topicMapType, (leaf) => new TopicMapView(leaf, this.index, texts.map));
    plugin.addRibbonIcon('waypoints', texts.commands.openMap, open);
    plugin.addCommand({ id: 'open-topic-map', name: texts.commands.openMap, icon: 'waypoints', callback: open });
  }
}
