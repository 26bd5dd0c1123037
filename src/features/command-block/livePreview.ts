// The controls of blocks and items in Live Preview: keeps the places in step with what is typed, and hands out the widgets.
import { Transaction, type Extension, type StateField } from '@codemirror/state';
import { ViewPlugin, WidgetType, type EditorView, type ViewUpdate } from '@codemirror/view';
import type { Component } from 'obsidian';
import { writeRunKey } from '../../services/RunKey';
import { DelayedTask } from '../shared/DelayedTask';
import type { BlockHost } from './BlockHost';
import { EntryButton } from './EntryButton';
import { definePlacesField, readAgain, type PlacesState } from './definePlacesField';
import { explainOnHover } from './explain/explainOnHover';
import { RunPanel } from './RunPanel';
import type { RunPlace } from './RunPlace';

/** The note is read again when its user pauses, not at each key. */
const TYPING_PAUSE = 200;

export function livePreview(host: BlockHost): Extension {
  const controls = new WeakMap<HTMLElement, Component>();
  const makeWidget = (kind: 'panel' | 'button', place: RunPlace): WidgetType => new PlaceWidget({ kind, place, host, controls });
  const field = definePlacesField((path, text) => host.desk.places.read(path, text), {
    panel: (place) => makeWidget('panel', place),
    button: (place) => makeWidget('button', place),
    hasPanel: ({ key }) => host.desk.runner.find(key) !== null || host.desk.lines.find(key) !== null || host.desk.fields.find(key) !== null || host.desk.explainer.open.find(key) !== null,
    isRunning: ({ key }) => host.desk.runner.find(key)?.isActive ?? false,
  });
  return [field, ViewPlugin.define((view) => new PlaceKeeper(view, host, field)), explainOnHover(host.desk)];
}

class PlaceKeeper {
  private readonly task: DelayedTask;
  private readonly stopListening: () => void;
  /** Since the note was read last, nothing has changed it but its user's keys. */
  private isTyped = true;

  constructor(
    view: EditorView,
    private readonly host: BlockHost,
    private readonly field: StateField<PlacesState>,
  ) {
    // An editor may not be changed while it updates, so always a moment later.
    this.task = new DelayedTask(view.dom, () => view.dispatch({ effects: readAgain.of(null) }));
    const { runner, lines, fields, explainer } = host.desk;
    const stops = [runner.onChange(() => this.task.start(0)), lines.onChange(() => this.task.start(0)), explainer.open.onChange(() => this.task.start(0)), fields.onChange(() => this.task.start(0)), host.onSettingsChange(() => this.task.start(0))];
    this.stopListening = () => stops.forEach((stop) => stop());
  }

  update(update: ViewUpdate): void {
    const { moves } = update.state.field(this.field);
    this.isTyped &&= !update.docChanged || update.transactions.every(isTyping);
    if (moves !== update.startState.field(this.field, false)?.moves) this.followMoves(moves);
    if (update.transactions.some(({ effects }) => effects.some((effect) => effect.is(readAgain)))) this.isTyped = true;
    if (update.docChanged) this.task.start(TYPING_PAUSE);
  }

  private followMoves(moves: PlacesState['moves']): void {
    const { runner, trust } = this.host.desk;
    for (const [from, to] of moves) {
      runner.move(from, to);
      if (this.isTyped) trust.follow(from.path, from.code, to.code);
    }
  }

  destroy(): void {
    this.stopListening();
    this.task.cancel();
  }
}

/** Keys of its user; what is pasted or comes from outside is not. */
function isTyping(transaction: Transaction): boolean {
  return !transaction.docChanged || ['input.type', 'input.complete', 'delete', 'undo', 'redo', 'move'].some((event) => transaction.isUserEvent(event)) || isNewLine(transaction);
}

/** Commands of the editor for Enter and Tab call themselves plainly `input`. */
function isNewLine(transaction: Transaction): boolean {
  return transaction.annotation(Transaction.userEvent) === 'input';
}

interface PlaceWidgetParts {
  readonly kind: 'panel' | 'button';
  readonly place: RunPlace;
  readonly host: BlockHost;
  readonly controls: WeakMap<HTMLElement, Component>;
}

/** Back to the text, unless something in the panel takes the key for itself: a terminal, a search. */
function returnOnEscape(el: HTMLElement, view: EditorView): void {
  el.addEventListener('keydown', (event) => {
    const isTaken = event.defaultPrevented || el.findAll('.docker-notebook-terminal-screen').some((screen) => screen.contains(event.targetNode));
    if (event.key !== 'Escape' || isTaken) return;
    event.preventDefault();
    view.focus();
  });
}

class PlaceWidget extends WidgetType {
  constructor(private readonly parts: PlaceWidgetParts) {
    super();
  }

  override eq(other: PlaceWidget): boolean {
    const { kind, place } = this.parts;
    return other.parts.kind === kind && writeRunKey(other.parts.place.key) === writeRunKey(place.key);
  }

  override toDOM(view: EditorView): HTMLElement {
    const { kind, place, host, controls } = this.parts;
    const el = kind === 'panel' ? view.dom.createDiv() : view.dom.createSpan();
    el.remove();
    const locate = (): RunPlace => this.locate(view, el);
    const control =
      kind === 'panel'
        ? new RunPanel(el, place, host.desk, { locate, text: () => view.state.doc.toString(), resized: () => view.requestMeasure(), takeFocus: () => view.focus() })
        : new EntryButton(el, place, host.desk, locate);
    if (kind === 'panel') returnOnEscape(el, view);
    controls.set(el, host.adopt(control));
    return el;
  }

  override destroy(el: HTMLElement): void {
    const control = this.parts.controls.get(el);
    if (control) this.parts.host.drop(control);
  }

  override ignoreEvent(): boolean {
    return true;
  }

  /** What stands there now: the note may have been edited a moment ago. */
  private locate(view: EditorView, el: HTMLElement): RunPlace {
    const { place, host } = this.parts;
    const at = view.posAtDOM(el);
    const places = host.desk.places.read(place.key.path, view.state.doc.toString());
    const same = places.find(({ key }) => writeRunKey(key) === writeRunKey(place.key));
    if (same) return same;
    const line = view.state.doc.lineAt(at);
    return places.find(({ kind, span }) => kind === place.kind && (kind !== 'block' ? span.line === line.number : span.to >= line.from && span.to <= line.to)) ?? place;
  }
}
