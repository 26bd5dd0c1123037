// The canvas of the map: draws the scene once per frame while something changes, and tells what its user points at, drags, zooms and walks to.
import { Component } from 'obsidian';
import type { TopicMap } from '../../core/map/TopicMap';
import { FrameTask } from '../shared/FrameTask';
import { buildDrawList, type Viewport } from './buildDrawList';
import { buildTopicTree, findTopicAt, type TopicTree } from './findTopicAt';
import { findNextTopic, type Direction } from './findNextTopic';
import { fitViewport, type Transform } from './fitViewport';
import { followPress } from './followPress';
import type { MapLayout, PlacedTopic } from './MapLayout';
import { MapPalette } from './MapPalette';
import { LABEL_SIZE, paintMap } from './paintMap';
import { PanZoom } from './PanZoom';
import type { Visibility } from './seeTopics';
import { zoomAt } from './zoomAt';

export interface Stage {
  readonly map: TopicMap;
  readonly layout: MapLayout;
  readonly visibility: Visibility;
  readonly unfinished: ReadonlySet<string>;
}

export interface MapCanvasEvents {
  choose(id: string | null): void;
  open(id: string): void;
}

/** Layout may take this much of a frame; the rest is for painting and for the app. */
const LAYOUT_MILLISECONDS = 8;
const arrows: Readonly<Record<string, Direction>> = { ArrowLeft: 'left', ArrowRight: 'right', ArrowUp: 'up', ArrowDown: 'down' };

export class MapCanvas extends Component {
  readonly canvas: HTMLCanvasElement;
  private readonly palette: MapPalette;
  private readonly frame: FrameTask;
  private stage: Stage | null = null;
  private tree: TopicTree = buildTopicTree([], new Set());
  private viewport: Viewport = { width: 0, height: 0, scale: 1, x: 0, y: 0 };
  private hovered: string | null = null;
  private chosen: string | null = null;
  private shownLabels: ReadonlySet<string> = new Set();
  private readonly widths = new Map<string, number>();
  /** Until its user moves the view, the map keeps itself in sight. */
  private isFitted = true;

  constructor(
    private readonly container: HTMLElement,
    private readonly untitled: string,
    private readonly events: MapCanvasEvents,
  ) {
    super();
    this.palette = new MapPalette(container);
    this.canvas = container.createEl('canvas', { cls: 'docker-notebook-map-canvas', attr: { tabindex: 0, role: 'application' } });
    this.frame = new FrameTask(this.canvas, () => this.draw());
    this.addChild(new PanZoom(this.canvas, { view: () => this.viewport, move: (view) => this.look(view), isTopicAt: (event) => this.topicAt(event) !== null }));
  }

  override onload(): void {
    this.registerDomEvent(this.canvas, 'pointermove', (event) => this.hover(this.topicAt(event)));
    this.registerDomEvent(this.canvas, 'pointerleave', () => this.hover(null));
    this.registerDomEvent(this.canvas, 'pointerdown', (event) => this.press(event));
    this.registerDomEvent(this.canvas, 'keydown', (event) => this.key(event));
    this.register(this.canvas.onWindowMigrated(() => this.restyle()));
    const observer = new ResizeObserver(() => this.resize());
    observer.observe(this.container);
    this.register(() => observer.disconnect());
    this.resize();
  }

  override onunload(): void {
    this.frame.cancel();
  }

  show(stage: Stage): void {
    this.stage = stage;
    this.frame.request();
  }

  choose(id: string | null): void {
    this.chosen = id;
    this.frame.request();
  }

  /** After a change of theme. */
  restyle(): void {
    this.palette.refresh();
    this.widths.clear();
    this.frame.request();
  }

  fit(): void {
    this.isFitted = true;
    this.frame.request();
  }

  /** Around the middle of the view. */
  scaleBy(factor: number): void {
    this.look(zoomAt(this.viewport, factor, { x: this.viewport.width / 2, y: this.viewport.height / 2 }));
  }

  /** Its user takes over: from now on the map does not fit itself into the view. */
  private look(view: Transform): void {
    this.isFitted = false;
    this.moveTo(view);
    this.frame.request();
  }

  resize(): void {
    const { clientWidth: width, clientHeight: height } = this.container;
    if (width === 0 || height === 0) return;
    const ratio = this.canvas.win.devicePixelRatio;
    this.canvas.width = Math.round(width * ratio);
    this.canvas.height = Math.round(height * ratio);
    this.viewport = { ...this.viewport, width, height };
    this.frame.request();
  }

  private draw(): void {
    const context = this.canvas.getContext('2d');
    if (!this.stage || !context || this.viewport.width === 0) return;
    const { layout, visibility } = this.stage;
    const isMoving = layout.isMoving;
    if (isMoving) layout.advance(LAYOUT_MILLISECONDS, () => performance.now());
    const { placed } = layout;
    this.tree = buildTopicTree(placed, visibility.seen);
    if (this.isFitted) this.moveTo(fitViewport(placed.filter(({ topic }) => visibility.seen.has(topic.id)), this.viewport.width, this.viewport.height));
    const list = buildDrawList({ ...this.sceneOf(this.stage, placed), measure: (text) => this.measure(context, text) });
    this.shownLabels = new Set(list.labels.map(({ id }) => id));
    paintMap(context, list, this.palette.colours, this.canvas.win.devicePixelRatio);
    if (isMoving) this.frame.request();
  }

  private sceneOf({ map, visibility, unfinished }: Stage, placed: readonly PlacedTopic[]) {
    const { chosen, viewport, shownLabels, untitled } = this;
    return { placed, ties: map.ties, ...visibility, unfinished, focus: this.hovered ?? chosen, chosen, viewport, shownLabels, untitled };
  }

  private moveTo({ scale, x, y }: Transform): void {
    this.viewport = { ...this.viewport, scale, x, y };
  }

  private measure(context: CanvasRenderingContext2D, text: string): number {
    const known = this.widths.get(text);
    if (known !== undefined) return known;
    context.font = `600 ${LABEL_SIZE}px ${this.palette.colours.font}`;
    const { width } = context.measureText(text);
    this.widths.set(text, width);
    return width;
  }

  private topicAt(event: MouseEvent): PlacedTopic | null {
    return findTopicAt(this.tree, { x: event.offsetX, y: event.offsetY }, this.viewport);
  }

  private hover(placed: PlacedTopic | null): void {
    const id = placed?.topic.id ?? null;
    if (id === this.hovered) return;
    this.hovered = id;
    this.canvas.toggleClass('is-pointing', id !== null);
    this.frame.request();
  }

  /** A press on a topic drags it; one that does not move is a click: on the ground it ends the choice. */
  private press(event: PointerEvent): void {
    if (event.button !== 0) return;
    const id = this.topicAt(event)?.topic.id ?? null;
    followPress(this.canvas, event, {
      drag: (next) => {
        if (id !== null) this.drag(id, next);
      },
      click: () => {
        this.events.choose(id);
        if (id !== null) this.events.open(id);
      },
    });
  }

  private drag(id: string, event: PointerEvent): void {
    this.isFitted = false;
    this.stage?.layout.move(id, (event.offsetX - this.viewport.x) / this.viewport.scale, (event.offsetY - this.viewport.y) / this.viewport.scale);
    this.frame.request();
  }

  private key(event: KeyboardEvent): void {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const direction = arrows[event.key];
    if (direction) this.walk(direction);
    else if (event.key === 'Enter' && this.chosen !== null) this.events.open(this.chosen);
    else if (event.key === '+' || event.key === '=') this.scaleBy(1.3);
    else if (event.key === '-') this.scaleBy(1 / 1.3);
    else if (event.key === '0') this.fit();
    else if (event.key === 'Escape') this.events.choose(null);
    else return;
    event.preventDefault();
  }

  private walk(direction: Direction): void {
    if (!this.stage) return;
    const { layout, map, visibility } = this.stage;
    const placed = layout.placed.filter(({ topic }) => visibility.seen.has(topic.id));
    const next = this.chosen === null || !visibility.seen.has(this.chosen) ? placed[0] : findNextTopic({ placed, ties: map.ties, from: this.chosen, direction });
    if (!next) return;
    this.events.choose(next.topic.id);
    this.bringIntoView(next);
  }

  private bringIntoView({ x, y }: PlacedTopic): void {
    const { scale, width, height } = this.viewport;
    const [left, top] = [x * scale + this.viewport.x, y * scale + this.viewport.y];
    if (left > 30 && top > 30 && left < width - 30 && top < height - 30) return;
    this.look({ scale, x: width / 2 - x * scale, y: height / 2 - y * scale });
  }
}
