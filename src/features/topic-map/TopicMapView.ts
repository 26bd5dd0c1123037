// The topic map in a pane. Holds what its user chose to see and nothing else: the topics come from the index, at any moment anew.
import { ItemView, type ViewStateResult, type WorkspaceLeaf } from 'obsidian';
import type { Topic, TopicKind, TopicMap } from '../../core/map/TopicMap';
import type { MapTexts } from '../../core/texts/UiTexts';
import type { NotebookIndex } from '../../services/NotebookIndex';
import { FrameTask } from '../shared/FrameTask';
import { openPlace } from '../shared/openPlace';
import { chooseStage, type ChosenStage } from './chooseStage';
import { findUnfinished } from './findUnfinished';
import { MapCanvas } from './MapCanvas';
import { MapLayout } from './MapLayout';
import { firstChoice, readMapChoice, writeMapChoice, type MapChoice } from './MapChoice';
import { MapLegend } from './MapLegend';
import { MapToolbar } from './MapToolbar';
import { outlineTopics, type OutlineItem } from './outlineTopics';
import { seeTopics } from './seeTopics';
import { TopicList } from './TopicList';

export const topicMapType = 'docker-notebook-map';

/** Layouts of the last notes looked at, so that coming back finds them as they were. */
const KEPT_LAYOUTS = 6;

interface Parts {
  readonly toolbar: MapToolbar;
  readonly canvas: MapCanvas;
  readonly legend: MapLegend;
  readonly list: TopicList;
  readonly hint: HTMLElement;
  readonly remark: HTMLElement;
  readonly voice: HTMLElement;
}

export class TopicMapView extends ItemView {
  override icon = 'waypoints';
  override navigation = false;
  private choice = firstChoice;
  private notePath: string | null = null;
  private topics: ReadonlyMap<string, Topic> = new Map();
  private outline: ReadonlyMap<string, OutlineItem> = new Map();
  private readonly layouts = new Map<string, MapLayout>();
  private parts: Parts | null = null;
  private readonly redraw = new FrameTask(this.contentEl, () => this.draw());

  constructor(
    leaf: WorkspaceLeaf,
    private readonly index: NotebookIndex,
    private readonly texts: MapTexts,
  ) {
    super(leaf);
  }

  override getViewType(): string {
    return topicMapType;
  }

  override getDisplayText(): string {
    return this.texts.title;
  }

  override getState(): Record<string, unknown> {
    return writeMapChoice(this.choice);
  }

  override async setState(state: unknown, result: ViewStateResult): Promise<void> {
    this.choice = readMapChoice(state, this.choice);
    this.redraw.request();
    await super.setState(state, result);
  }

  protected override onOpen(): Promise<void> {
    this.notePath = this.app.workspace.getActiveFile()?.path ?? null;
    this.parts = this.build();
    this.register(this.index.onChange(() => this.redraw.request()));
    this.register(() => this.redraw.cancel());
    this.registerEvent(this.app.workspace.on('file-open', (file) => this.follow(file?.path ?? null)));
    this.registerEvent(this.app.workspace.on('css-change', () => this.parts?.canvas.restyle()));
    this.redraw.request();
    return Promise.resolve();
  }

  override onResize(): void {
    this.parts?.canvas.resize();
    this.redraw.request();
  }

  private build(): Parts {
    const { contentEl, texts } = this;
    contentEl.addClass('docker-notebook-map');
    const toolbar = new MapToolbar(contentEl, texts, {
      scope: (scope) => this.change({ scope }),
      filter: (query) => this.change({ query }),
      zoomIn: () => this.parts?.canvas.scaleBy(1.4),
      zoomOut: () => this.parts?.canvas.scaleBy(1 / 1.4),
      fit: () => this.parts?.canvas.fit(),
    });
    const remark = contentEl.createDiv({ cls: 'docker-notebook-map-remark' });
    const stage = contentEl.createDiv({ cls: 'docker-notebook-map-stage' });
    const events = { choose: (id: string | null) => this.choose(id), open: (id: string) => void this.open(id) };
    const list = new TopicList(stage, texts, events);
    const canvas = this.addChild(new MapCanvas(stage, texts.untitled, events));
    const hint = stage.createDiv({ cls: 'docker-notebook-map-hint' });
    const legend = new MapLegend(contentEl, texts, (kind) => this.toggle(kind));
    const voice = stage.createDiv({ cls: 'docker-notebook-unseen', attr: { 'aria-live': 'polite' } });
    return { toolbar, canvas, legend, list, hint, remark, voice };
  }

  private change(next: Partial<MapChoice>): void {
    this.choice = { ...this.choice, ...next };
    if (next.scope) this.lookAnew();
    void this.app.workspace.requestSaveLayout();
    this.redraw.request();
  }

  private toggle(kind: TopicKind): void {
    const hiddenKinds = new Set(this.choice.hiddenKinds);
    if (!hiddenKinds.delete(kind)) hiddenKinds.add(kind);
    this.change({ hiddenKinds });
  }

  /** The note in front; a view without a note, such as this one, leaves the last. */
  private follow(path: string | null): void {
    if (path === null || path === this.notePath) return;
    this.notePath = path;
    if (this.choice.scope !== 'note') return;
    this.lookAnew();
    this.redraw.request();
  }

  /** Another stage: nothing is chosen on it yet, and all of it is in view. */
  private lookAnew(): void {
    this.choose(null);
    this.parts?.canvas.fit();
  }

  private draw(): void {
    // A map that nobody sees costs nothing; onResize comes when it is shown.
    if (!this.parts || !this.contentEl.isShown()) return;
    const { notebook } = this.index;
    const { choice } = this;
    const stage = chooseStage(notebook.map, choice, this.notePath);
    const { map } = stage;
    const visibility = seeTopics(map, choice);
    const unfinished = findUnfinished(map.topics, notebook.gaps);
    const outline = outlineTopics(map, visibility.seen, unfinished);
    const layout = this.layoutOf(stage);
    this.topics = new Map(map.topics.map((topic) => [topic.id, topic]));
    this.outline = new Map(outline.map((item) => [item.id, item]));
    const topics = visibility.seen.size;
    const ties = map.ties.filter(({ from, to }) => visibility.seen.has(from) && visibility.seen.has(to)).length;
    const { toolbar, canvas, legend, list, hint, remark } = this.parts;
    toolbar.show({ ...choice, topics, ties });
    legend.show(countKinds(map), choice.hiddenKinds);
    list.show(outline);
    hint.setText(this.hintFor(map, topics));
    remark.setText(stage.isCondensed ? this.texts.condensed : '');
    canvas.canvas.setAttr('aria-label', `${this.texts.canvasLabel(topics, ties)}. ${this.texts.canvasHelp}`);
    canvas.show({ map, layout, visibility, unfinished });
  }

  private hintFor(map: TopicMap, seen: number): string {
    if (seen > 0) return '';
    if (map.topics.length > 0) return this.texts.noMatch;
    return this.choice.scope === 'note' && this.notePath === null ? this.texts.noNote : this.texts.empty;
  }

  private layoutOf({ map, name }: ChosenStage): MapLayout {
    const layout = this.layouts.get(name) ?? new MapLayout();
    this.layouts.delete(name);
    this.layouts.set(name, layout);
    for (const old of [...this.layouts.keys()].slice(0, -KEPT_LAYOUTS)) this.layouts.delete(old);
    layout.update(map);
    return layout;
  }

  private choose(id: string | null): void {
    if (!this.parts) return;
    this.parts.canvas.choose(id);
    this.parts.list.follow(id);
    const item = id === null ? undefined : this.outline.get(id);
    this.parts.voice.setText(item ? this.texts.chosen({ ...item, label: item.label || this.texts.untitled }) : '');
  }

  private async open(id: string): Promise<void> {
    const topic = this.topics.get(id);
    if (topic) await openPlace(this.app, topic);
  }
}

function countKinds({ topics }: TopicMap): ReadonlyMap<TopicKind, number> {
  const counts = new Map<TopicKind, number>();
  for (const { kind } of topics) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  return counts;
}
