// The topic map in an element: its controls, its canvas, and what its user chose to see. The topics come from the index, at any moment anew.
import { Component, Keymap, type PaneType } from 'obsidian';
import type { Topic, TopicKind } from '../../core/map/TopicMap';
import { findRunning } from '../../core/live/findRunning';
import { FrameTask } from '../shared/FrameTask';
import { openPlace } from '../shared/openPlace';
import { chooseStage, type ChosenStage } from './chooseStage';
import { countKinds } from './countKinds';
import { describeTopic } from './describeTopic';
import { findBestMatch } from './findBestMatch';
import { findMapHint } from './findMapHint';
import { findUnfinished } from '../../core/map/findUnfinished';
import { findUnsourced } from './findUnsourced';
import { followEngine } from './followEngine';
import { isInner } from './isInner';
import { MapCanvas } from './MapCanvas';
import type { MapChoice } from './MapChoice';
import type { MapDesk } from './MapDesk';
import type { MapHost } from './MapHost';
import { MapLegend } from './MapLegend';
import { MapPreview, type PreviewedTopic } from './MapPreview';
import { MapToolbar } from './MapToolbar';
import { outlineTopics, type OutlineItem } from './outlineTopics';
import { restrictMap } from './restrictMap';
import { rollUpCompletion } from '../../core/map/rollUpCompletion';
import { seeTopics } from './seeTopics';
import { showExportMenu } from './showExportMenu';
import { showSources } from './showSources';
import { showTies } from './showTies';
import { showTopicMenu } from './showTopicMenu';
import type { Stage } from './Stage';
import { StageLayouts } from './StageLayouts';
import { TopicList } from './TopicList';
import { withEach } from './withEach';

interface Parts {
  readonly toolbar: MapToolbar;
  readonly canvas: MapCanvas;
  readonly preview: MapPreview;
  readonly legend: MapLegend;
  readonly list: TopicList;
  readonly hint: HTMLElement;
  readonly remark: HTMLElement;
  readonly voice: HTMLElement;
}

export class MapPane extends Component {
  private choice: MapChoice;
  private notePath: string | null;
  private topics: ReadonlyMap<string, Topic> = new Map();
  private outline: ReadonlyMap<string, OutlineItem> = new Map();
  private readonly layouts: StageLayouts;
  private chosenStage: ChosenStage | null = null;
  private stage: Stage | null = null;
  private readonly parts: Parts;
  private readonly redraw: FrameTask;

  constructor(
    private readonly desk: MapDesk,
    private readonly host: MapHost,
  ) {
    super();
    this.choice = host.choice;
    this.notePath = host.notePath;
    this.layouts = new StageLayouts(desk.book);
    this.redraw = new FrameTask(host.el, () => this.draw());
    this.parts = this.build();
  }

  override onload(): void {
    const { app, index, links, made } = this.desk;
    this.register(index.onChange(() => this.redraw.request()));
    this.register(made.live.onChange(() => this.redraw.request()));
    this.register(links.accepted.onChange(() => this.redraw.request()));
    this.register(this.host.el.onWindowMigrated(() => this.redraw.request()));
    this.register(() => this.redraw.cancel());
    this.registerEvent(app.workspace.on('css-change', () => this.parts.canvas.restyle()));
    this.registerEvent(app.vault.on('rename', ({ path }, oldPath) => this.rename(oldPath, path)));
    this.redraw.request();
  }

  /** A choice from elsewhere, such as the saved layout. */
  use(choice: MapChoice): void {
    this.choice = choice;
    this.redraw.request();
  }

  resize(): void {
    this.parts.canvas.resize();
    this.redraw.request();
  }

  private build(): Parts {
    const { el, isEmbedded } = this.host;
    const { texts } = this.desk;
    el.addClass('docker-notebook-map');
    el.toggleClass('is-embedded', isEmbedded);
    const toolbar = new MapToolbar(el, texts.map, {
      change: (choice) => this.change(choice),
      pin: (isPinned) => this.change({ pinnedPath: isPinned ? this.notePath : null }),
      fly: () => this.flyToMatch(),
      follow: () => followEngine(this.desk),
      zoomIn: () => this.parts.canvas.scaleBy(1.4),
      zoomOut: () => this.parts.canvas.scaleBy(1 / 1.4),
      fit: () => this.parts.canvas.fit(),
      exportMap: (at) => this.exportMap(at),
    });
    const remark = el.createDiv({ cls: 'docker-notebook-map-remark' });
    const stage = el.createDiv({ cls: 'docker-notebook-map-stage' });
    const open = (id: string, event?: MouseEvent | KeyboardEvent): void => void this.open(id, event ? Keymap.isModEvent(event) : false);
    const list = new TopicList(stage, texts.map, { choose: (id) => this.choose(id), open });
    const canvas = this.addChild(
      new MapCanvas(stage, { untitled: texts.map.untitled, isEmbedded }, {
        choose: (id) => this.choose(id),
        open,
        menu: (id, at) => this.showMenu(id, at),
        point: (id, event) => this.preview(id, event),
        rest: () => this.keepPlaces(),
      }),
    );
    const preview = new MapPreview(stage, texts);
    const hint = stage.createDiv({ cls: 'docker-notebook-map-hint' });
    const legend = new MapLegend(el, texts.map, { toggle: (kind) => this.toggle(kind), toggleUnsourced: () => this.change({ isUnsourced: !this.choice.isUnsourced }) });
    const voice = stage.createDiv({ cls: 'docker-notebook-unseen', attr: { 'aria-live': 'polite' } });
    return { toolbar, canvas, preview, legend, list, hint, remark, voice };
  }

  private change(next: Partial<MapChoice>): void {
    this.choice = { ...this.choice, ...next };
    if (next.scope ?? next.shape ?? next.depth ?? next.root) this.lookAnew();
    this.host.onChoice(this.choice);
    this.redraw.request();
  }

  private toggle(kind: TopicKind): void {
    this.change({ hiddenKinds: withEach(this.choice.hiddenKinds, [kind], !this.choice.hiddenKinds.has(kind)) });
  }

  /** The note in front; a view without a note, such as this one, leaves the last. */
  follow(path: string | null): void {
    if (path === null || path === this.notePath) return;
    this.notePath = path;
    if (this.choice.scope !== 'note' || this.choice.pinnedPath !== null) return;
    this.lookAnew();
    this.redraw.request();
  }

  private rename(oldPath: string, path: string): void {
    this.layouts.renameNote(oldPath, path);
    if (this.notePath === oldPath) this.notePath = path;
    if (this.choice.pinnedPath === oldPath) this.change({ pinnedPath: path });
  }

  /** Another stage: nothing is chosen on it yet, and all of it is in view. */
  private lookAnew(): void {
    this.choose(null);
    this.parts.canvas.fit();
  }

  private draw(): void {
    // A map that nobody sees costs nothing; onResize comes when it is shown.
    if (!this.host.el.isShown()) return;
    const { index: { notebook }, links: { accepted }, made } = this.desk;
    const isReading = notebook.map.topics.length === 0 && !notebook.isMapCurrent;
    this.host.el.setAttr('aria-busy', String(isReading));
    if (isReading) {
      this.parts.hint.setText(this.desk.texts.ui.gapList.reading);
      return;
    }
    const choice = this.host.settle(this.choice, notebook.map);
    const unsourced = findUnsourced(notebook.map);
    const sieve = { only: choice.isUnsourced ? unsourced : null, namesOf: (id: string) => notebook.lens.namesOf(id) };
    const chosenStage = chooseStage(notebook.map, choice, this.notePath, sieve);
    const { map } = chosenStage;
    const visibility = seeTopics(map, choice, sieve);
    const unfinished = findUnfinished(notebook.map.topics, notebook.gaps);
    const running = findRunning(map.topics, made.live.containers, (container) => made.noteOf(container));
    const outline = outlineTopics(map, visibility.seen, { unfinished, running });
    const layout = this.layouts.of(chosenStage, choice.shape);
    this.chosenStage = chosenStage;
    this.stage = { map, layout, visibility, completion: rollUpCompletion(notebook.map, unfinished), collapsed: choice.collapsed, running, isAccepted: (tie) => accepted.has(tie) };
    this.topics = new Map(map.topics.map((topic) => [topic.id, topic]));
    this.outline = new Map(outline.map((item) => [item.id, item]));
    const { topics: { length: topics }, ties: { length: ties } } = restrictMap(map, visibility.seen);
    const { toolbar, canvas, legend, list, hint, remark } = this.parts;
    toolbar.show({ choice, isFollowed: made.live.status.kind === 'live' || made.live.status.kind === 'connecting', rootLabel: this.topics.get(choice.root ?? '')?.label ?? '', topics, ties });
    legend.show(countKinds(map), { ...choice, isAnyRunning: running.size > 0 }, map.topics.filter(({ id }) => unsourced.has(id)).length);
    list.show(outline);
    hint.setText(topics > 0 ? '' : this.desk.texts.map[findMapHint(map, choice.scope, this.notePath)]);
    remark.setText(chosenStage.isCondensed ? this.desk.texts.map.condensed : '');
    canvas.canvas.setAttr('aria-label', `${this.desk.texts.map.canvasLabel(topics, ties)}. ${this.desk.texts.map.canvasHelp}`);
    canvas.show(this.stage);
  }

  /** Of all topics: while some are still to come, theirs would be forgotten. */
  private keepPlaces(): void {
    if (this.chosenStage && this.desk.index.notebook.isMapCurrent) this.layouts.keep(this.chosenStage, this.choice.shape);
  }

  private choose(id: string | null): void {
    this.parts.canvas.choose(id);
    this.parts.list.follow(id);
    const item = id === null ? undefined : this.outline.get(id);
    this.parts.voice.setText(item ? this.desk.texts.map.chosen({ ...item, label: item.label || this.desk.texts.map.untitled }) : '');
  }

  private flyToMatch(): void {
    this.redraw.flush();
    const { lens } = this.desk.index.notebook;
    const first = this.stage && findBestMatch(this.outline.keys(), { topics: this.topics, visibility: this.stage.visibility, query: this.choice.query, namesOf: (id) => lens.namesOf(id) });
    if (!first) return;
    this.choose(first);
    this.parts.canvas.flyTo(first);
  }

  private showMenu(id: string, at: MouseEvent | { readonly x: number; readonly y: number }): void {
    const { stage, parts } = this;
    if (!stage) return;
    const { selected } = parts.canvas;
    const ids = selected.has(id) ? [...selected] : [id];
    const acts = {
      count: ids.length,
      open: (pane: PaneType | false) => void this.openAll(ids, pane),
      showNeighbourhood: () => this.change({ scope: 'topic', root: id }),
      showTies: () => showTies(this.desk, id),
      showSources: () => showSources(this.desk, id),
      isCollapsed: this.choice.collapsed.has(id) ? true : stage.map.ties.some((tie) => tie.from === id && isInner(tie)) ? false : null,
      collapse: (isCollapsed: boolean) => this.change({ collapsed: withEach(this.choice.collapsed, ids, isCollapsed) }),
      isPinned: ids.some((one) => stage.layout.isPinned(one)),
      release: () => this.release(stage, ids),
    };
    parts.preview.hide();
    showTopicMenu(acts, this.desk.texts.map, at, this.host.el.doc);
  }

  private exportMap(at: MouseEvent): void {
    const { stage, desk } = this;
    if (!stage) return;
    const map = restrictMap(stage.map, stage.visibility.seen);
    const drawing = { ...this.parts.canvas.shown, title: desk.texts.map.canvasLabel(map.topics.length, map.ties.length) };
    showExportMenu(desk, { map, placed: stage.layout.placed, drawing, notePath: this.notePath }, at);
  }

  private release({ layout }: Stage, ids: readonly string[]): void {
    for (const id of ids) layout.release(id);
    this.redraw.request();
  }

  private preview(id: string | null, event: MouseEvent): void {
    if (id === null) this.parts.preview.hide();
    else this.parts.preview.request(() => this.describe(id), { x: event.offsetX, y: event.offsetY });
  }

  private describe(id: string): PreviewedTopic | null {
    const topic = this.topics.get(id);
    return topic && this.stage ? describeTopic(this.desk, this.stage, topic, this.outline.get(id)?.neighbours ?? 0) : null;
  }

  private async openAll(ids: readonly string[], pane: PaneType | false): Promise<void> {
    for (const id of ids) await this.open(id, pane);
  }

  private async open(id: string, pane: PaneType | boolean): Promise<void> {
    const topic = this.topics.get(id);
    if (topic) await openPlace(this.desk.app, topic, pane);
  }
}
