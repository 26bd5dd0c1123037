// The canvas of the map: draws the scene once per frame while something changes, and tells what its user points at, drags, zooms and walks to.
import { Component } from 'obsidian';
import { FrameTask } from '../shared/FrameTask';
import { Camera } from './Camera';
import type { DrawList } from '../../core/drawing/DrawList';
import { findNextTopic, type Direction } from './findNextTopic';
import { findTopicAt } from './findTopicAt';
import type { Transform } from '../../core/drawing/fitViewport';
import type { MapCanvasEvents } from './MapCanvasEvents';
import type { MapColours } from '../../core/drawing/MapColours';
import { MapKeys } from './MapKeys';
import { MapPalette } from './MapPalette';
import { MapPointer } from './MapPointer';
import { MiniMap } from './MiniMap';
import { PanZoom } from './PanZoom';
import type { PlacedTopic } from '../../core/layout/PlacedTopic';
import type { Stage } from './Stage';
import { StagePainter, type Look } from './StagePainter';
import { tabulateStage, type StageTable } from '../../core/drawing/tabulateStage';

/** Layout may take this much of a frame; the rest is for painting and for the app. */
const LAYOUT_MILLISECONDS = 8;
/** Topics from which on a picture costs more than a frame: while its user zooms, the last one is scaled. */
const MANY = 1000;
/** Milliseconds after which a view that was moved rests. */
const PAUSE = 150;

export class MapCanvas extends Component {
  readonly canvas: HTMLCanvasElement;
  readonly camera = new Camera();
  private readonly palette: MapPalette;
  private readonly frame: FrameTask;
  private readonly mini: MiniMap;
  private readonly painter: StagePainter;
  private observer: ResizeObserver | null = null;
  private stage: Stage | null = null;
  /** Of the stage, once somebody asks for it. */
  private table: StageTable | null = null;
  /** Nothing of its layout was painted yet. */
  private isFirst = true;
  /** The canvas shows what there is. */
  private isPainted = false;
  /** When its user moved the view last, in milliseconds. */
  private movedAt = -Infinity;
  private hovered: string | null = null;
  chosen: string | null = null;
  private selection: ReadonlySet<string> = new Set();

  constructor(
    private readonly container: HTMLElement,
    private readonly options: { readonly untitled: string; readonly isEmbedded: boolean },
    private readonly events: MapCanvasEvents,
  ) {
    super();
    this.palette = new MapPalette(container);
    this.canvas = container.createEl('canvas', { cls: 'docker-notebook-map-canvas', attr: { tabindex: 0, role: 'application' } });
    this.painter = new StagePainter(this.canvas, this.palette);
    this.frame = new FrameTask(this.canvas, () => this.draw());
    this.mini = this.addChild(new MiniMap(container, (point) => this.change(() => this.camera.centre(point))));
    this.addChild(new PanZoom(this.canvas, { view: () => this.camera.viewport, move: (view) => this.move(view), isTopicAt: (event) => this.topicAt(event) !== null, needsModifier: options.isEmbedded }));
    this.addChild(new MapPointer(this.canvas, this));
    this.addChild(new MapKeys(this.canvas, this));
  }

  /** Several topics that one act is for. */
  get selected(): ReadonlySet<string> {
    return this.selection;
  }

  /** What is shown, to be drawn elsewhere. */
  get shown(): { readonly list: DrawList; readonly colours: MapColours; readonly width: number; readonly height: number } {
    const { width, height } = this.camera.viewport;
    return { list: this.painter.list, colours: this.palette.colours, width, height };
  }

  override onload(): void {
    this.register(this.canvas.onWindowMigrated(() => this.settleIn()));
    this.register(() => this.observer?.disconnect());
    this.settleIn();
  }

  override onunload(): void {
    this.frame.cancel();
  }

  /** In a window, at the start and after each move to another one: its size, its pixels and its colours. */
  private settleIn(): void {
    this.observer?.disconnect();
    const { defaultView: win } = this.canvas.doc;
    this.observer = win && new win.ResizeObserver(() => this.resize());
    this.observer?.observe(this.container);
    this.restyle();
    this.resize();
  }

  show(stage: Stage): void {
    this.isFirst = this.stage?.layout !== stage.layout;
    this.stage = stage;
    this.table = null;
    // A block is made before it stands in its note, and the styles of a plugin that was just switched on come after its views.
    if (this.palette.refresh()) this.painter.restyle();
    this.refresh();
  }

  choose(id: string | null): void {
    this.chosen = id;
    if (id === null) this.selection = new Set();
    this.refresh();
  }

  /** After a change of theme. */
  restyle(): void {
    this.painter.restyle();
    this.refresh();
  }

  fit(): void {
    this.change(() => this.camera.fit());
  }

  scaleBy(factor: number): void {
    this.change(() => this.camera.scaleBy(factor));
  }

  flyTo(id: string): void {
    const placed = this.seen().find(({ topic }) => topic.id === id);
    const { win } = this.canvas;
    if (placed) this.change(() => this.camera.flyTo(placed, win.matchMedia('(prefers-reduced-motion: reduce)').matches ? null : win.performance.now()));
  }

  resize(): void {
    const { clientWidth: width, clientHeight: height } = this.container;
    if (width === 0 || height === 0) return;
    const ratio = this.canvas.win.devicePixelRatio;
    this.canvas.width = Math.round(width * ratio);
    this.canvas.height = Math.round(height * ratio);
    this.change(() => this.camera.resize(width, height));
  }

  topicAt(event: MouseEvent): string | null {
    return findTopicAt(this.seen(), { x: event.offsetX, y: event.offsetY }, this.camera.viewport)?.topic.id ?? null;
  }

  hover(id: string | null, event: MouseEvent): void {
    // What passes under the pointer while the view moves is not what it points at.
    if (id === this.hovered || (id !== null && this.isHeld)) return;
    this.hovered = id;
    this.canvas.toggleClass('is-pointing', id !== null);
    this.events.point(id, event);
    this.refresh();
  }

  click(id: string | null, event: PointerEvent): void {
    if (id !== null && event.shiftKey) return this.select(id);
    this.selection = new Set();
    this.events.choose(id);
    if (id !== null) this.events.open(id, event);
  }

  drag(id: string, event: PointerEvent): void {
    const { stage, camera } = this;
    const { scale, x, y } = camera.viewport;
    const placed = this.seen();
    const held = placed.find(({ topic }) => topic.id === id);
    if (!stage || !held) return;
    const [dx, dy] = [(event.offsetX - x) / scale - held.x, (event.offsetY - y) / scale - held.y];
    const moved = this.selection.has(id) ? placed.filter(({ topic }) => this.selection.has(topic.id)) : [held];
    for (const one of moved) stage.layout.move(one.topic.id, one.x + dx, one.y + dy);
    this.table = null;
    this.change(() => camera.hold());
  }

  open(id: string, event: KeyboardEvent): void {
    this.events.open(id, event);
  }

  leave(): void {
    this.events.choose(null);
  }

  drop(): void {
    this.events.rest();
  }

  menu(id: string, event: MouseEvent): void {
    this.events.choose(id);
    this.events.menu(id, event);
  }

  select(id: string): void {
    const selection = new Set(this.selection);
    if (!selection.delete(id)) selection.add(id);
    this.selection = selection;
    this.refresh();
  }

  /** The view as its user moves it: a picture of it is moved with it, and scaled where a new one takes long. */
  move(view: Transform): void {
    const isZoom = view.scale !== this.camera.viewport.scale;
    if (isZoom && this.seen().length < MANY) return this.change(() => this.camera.look(view));
    this.camera.look(view);
    this.movedAt = this.now();
    this.frame.request();
  }

  private change(work: () => void): void {
    work();
    this.refresh();
  }

  private refresh(): void {
    this.painter.forget();
    this.isPainted = false;
    this.frame.request();
  }

  private now(): number {
    return this.canvas.win.performance.now();
  }

  /** The view follows the hand of its user, or did a moment ago. */
  private get isHeld(): boolean {
    return this.now() - this.movedAt < PAUSE;
  }

  private tabulate(): StageTable {
    const { stage } = this;
    this.table ??= tabulateStage(stage?.layout.placed ?? [], stage?.map.ties ?? [], stage?.visibility.seen ?? new Set(), (tie) => stage?.isAccepted(tie) ?? false);
    return this.table;
  }

  private seen(): readonly PlacedTopic[] {
    return this.tabulate().placed;
  }

  private draw(): void {
    const { stage, camera, isHeld, isFirst } = this;
    if (!stage || camera.viewport.width === 0) return;
    const { isMoving } = stage.layout;
    this.isFirst = false;
    // Topics are to be seen before they are arranged, and the hand that moves them comes before the layout.
    const hasMoved = isMoving && !isFirst && !isHeld && stage.layout.advance(LAYOUT_MILLISECONDS, () => this.now());
    if (hasMoved || isHeld || camera.isFlying || !this.isPainted) this.paint(stage, isHeld);
    if (isMoving && !stage.layout.isMoving) this.events.rest();
    if (isMoving || isHeld || camera.isFlying) this.frame.request();
  }

  private paint(stage: Stage, isHeld: boolean): void {
    const { camera, painter } = this;
    camera.step(this.seen(), this.now());
    if (isHeld) painter.move(this.lookAt(stage));
    else painter.paint(this.lookAt(stage));
    this.mini.draw(isHeld ? null : this.seen(), camera.viewport, this.palette.colours);
    this.isPainted = !isHeld;
  }

  private lookAt({ visibility, completion, collapsed, running, layout }: Stage): Look {
    const { chosen, camera, options } = this;
    const selected = new Set(chosen === null ? this.selection : [...this.selection, chosen]);
    return { table: this.tabulate(), matches: visibility.matches, completion, collapsed, running, focus: this.hovered ?? chosen, selected, viewport: camera.viewport, untitled: options.untitled, isListed: layout.isListed };
  }

  openMenu(): void {
    const placed = this.seen().find(({ topic }) => topic.id === this.chosen);
    if (!placed) return;
    const { scale, x, y } = this.camera.viewport;
    const { left, top } = this.canvas.getBoundingClientRect();
    this.events.menu(placed.topic.id, { x: left + placed.x * scale + x, y: top + placed.y * scale + y });
  }

  walk(direction: Direction): void {
    if (!this.stage) return;
    const placed = this.seen();
    const isSeen = placed.some(({ topic }) => topic.id === this.chosen);
    const next = this.chosen === null || !isSeen ? placed[0] : findNextTopic({ placed, ties: this.stage.map.ties, from: this.chosen, direction });
    if (!next) return;
    this.events.choose(next.topic.id);
    this.change(() => this.camera.bringIntoView(next));
  }
}
