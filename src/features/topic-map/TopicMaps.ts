// Makes the topic map known to the app: its view, its block in notes, its command and its ribbon icon.
import { Component, type Plugin } from 'obsidian';
import type { NoteChanger } from '../../core/edits/NoteChanger';
import type { Texts } from '../../core/texts/Texts';
import type { NotebookIndex } from '../../services/NotebookIndex';
import type { MadeContainers } from '../../services/MadeContainers';
import { TieLinks } from '../../services/TieLinks';
import type { TieSet } from '../../services/TieSet';
import { revealView } from '../shared/revealView';
import { addContentsCommands } from './addContentsCommands';
import { MapBlock } from './MapBlock';
import type { MapFiles } from './MapFiles';
import { PlaceBook, type PlaceStore } from './PlaceBook';
import { StudyView, studyType } from './StudyView';
import { VocabularyBlock } from './VocabularyBlock';
import { TopicMapView, topicMapType } from './TopicMapView';

export class TopicMaps extends Component {
  constructor(
    private readonly plugin: Plugin,
    private readonly index: NotebookIndex,
    private readonly texts: Texts,
    private readonly vault: { readonly store: PlaceStore; readonly files: MapFiles; readonly notes: NoteChanger; readonly accepted: TieSet; readonly made: MadeContainers },
  ) {
    super();
  }

  override onload(): void {
    const { plugin, texts } = this;
    const open = (): void => void revealView(plugin.app, topicMapType, 'main');
    const { store, files, notes, accepted, made } = this.vault;
    const links = new TieLinks(this.index, notes, accepted);
    this.registerEvent(plugin.app.vault.on('rename', ({ path }, oldPath) => links.rename(oldPath, path)));
    const desk = { app: plugin.app, index: this.index, texts, book: new PlaceBook(store), files, notes, links, made };
    plugin.registerView(topicMapType, (leaf) => new TopicMapView(leaf, desk));
    plugin.registerView(studyType, (leaf) => new StudyView(leaf, desk));
    plugin.registerMarkdownCodeBlockProcessor('docker-map', (source, el, context) => context.addChild(new MapBlock(el, source, context.sourcePath, desk)));
    plugin.registerMarkdownCodeBlockProcessor('docker-vocabulary', (source, el, context) => context.addChild(new VocabularyBlock(el, source, texts.vocabulary)));
    addContentsCommands(plugin, desk);
    plugin.addRibbonIcon('waypoints', texts.ui.commands.openMap, open);
    plugin.addCommand({ id: 'open-topic-map', name: texts.ui.commands.openMap, icon: 'waypoints', callback: open });
    plugin.addCommand({ id: 'study-next', name: texts.map.study.title, icon: 'graduation-cap', callback: () => void revealView(plugin.app, studyType, 'side') });
  }
}
