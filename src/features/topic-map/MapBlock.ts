// A `docker-map` block of a note: the map as the block asks for it, in a frame of its height. It scrolls with its note.
import { MarkdownRenderChild } from 'obsidian';
import { readMapBlock } from '../../core/map/readMapBlock';
import type { MapBlockOptions, MapBlockProblem } from '../../core/map/MapBlockOptions';
import type { TopicMap } from '../../core/map/TopicMap';
import { findTopicByName } from './findTopicByName';
import { firstChoice, type MapChoice } from './MapChoice';
import type { MapDesk } from './MapDesk';
import { MapPane } from './MapPane';
import { topicKinds } from '../../core/drawing/topicKinds';

export class MapBlock extends MarkdownRenderChild {
  constructor(
    el: HTMLElement,
    private readonly source: string,
    private readonly path: string,
    private readonly desk: MapDesk,
  ) {
    super(el);
  }

  override onload(): void {
    const options = readMapBlock(this.source);
    const { containerEl: el } = this;
    for (const problem of options.problems) el.createDiv({ cls: 'docker-notebook-map-problem', text: this.describe(problem), attr: { role: 'alert' } });
    const frame = el.createDiv({ cls: 'docker-notebook-map-frame' });
    frame.setCssProps({ '--docker-notebook-map-height': `${options.height}px` });
    const pane = new MapPane(this.desk, {
      el: frame,
      isEmbedded: true,
      choice: choiceOf(options, this.path),
      notePath: this.path,
      onChoice: () => undefined,
      settle: (choice, map) => this.findRoot(choice, map, options.root),
    });
    this.addChild(pane);
  }

  /** A name means another topic once the notes change. */
  private findRoot(choice: MapChoice, map: TopicMap, name: string): MapChoice {
    const { lens } = this.desk.index.notebook;
    return choice.scope === 'topic' && choice.root === null ? { ...choice, root: findTopicByName(map, name, (id) => lens.namesOf(id))?.id ?? null } : choice;
  }

  private describe({ line, kind, written, allowed }: MapBlockProblem): string {
    return this.desk.texts.map.blockProblems[kind](line, written, allowed);
  }
}

function choiceOf({ scope, root, depth, kinds, shape }: MapBlockOptions, path: string): MapChoice {
  const hiddenKinds = kinds === null ? firstChoice.hiddenKinds : new Set(topicKinds.filter((kind) => !kinds.has(kind)));
  return { ...firstChoice, scope: root === '' ? scope : 'topic', pinnedPath: path, depth, shape, hiddenKinds };
}
