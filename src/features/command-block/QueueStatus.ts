// What the queue is at: in the status bar while it goes on, in a notice when it ends. The block whose turn it is comes into sight.
import { Component, Notice, setTooltip, type Plugin } from 'obsidian';
import type { QueueEnd, QueueItem } from '../../services/RunQueue';
import { writeRunKey } from '../../services/RunKey';
import { openPlace } from '../shared/openPlace';
import { findActiveNote } from './findActiveNote';
import type { RunDesk } from './RunDesk';
import type { RunPlace } from './RunPlace';
import { showPlace } from './showPlace';
import { writeDuration } from '../../core/texts/writeDuration';

/** Milliseconds: a failure is read longer than a success. */
const FAILURE_SHOWN = 15_000;

export class QueueStatus extends Component {
  private readonly el: HTMLElement;
  private shown: QueueItem | null = null;

  constructor(
    private readonly plugin: Plugin,
    private readonly desk: RunDesk,
  ) {
    super();
    this.el = plugin.addStatusBarItem();
    this.el.addClasses(['mod-clickable', 'docker-notebook-status', 'docker-notebook-queue']);
    this.el.setAttrs({ role: 'button', tabindex: 0 });
    setTooltip(this.el, desk.texts.queue.cancelQueue, { placement: 'top' });
    this.el.hide();
  }

  override onload(): void {
    const { queue } = this.desk;
    this.registerDomEvent(this.el, 'click', () => queue.cancel());
    this.registerDomEvent(this.el, 'keydown', (event) => {
      if (event.key === 'Enter' || event.key === ' ') queue.cancel();
    });
    this.register(queue.onChange((item) => this.draw(item)));
    this.register(queue.onEnd((end) => this.tell(end)));
  }

  private draw(item: QueueItem | null): void {
    const { queue, texts } = this.desk;
    const { progress } = queue;
    this.el.toggle(progress !== null);
    if (progress) this.el.setText(texts.queue.progress(progress.current, progress.total));
    if (item && item !== this.shown) this.bringIntoSight(item);
    this.shown = item;
  }

  private bringIntoSight(item: QueueItem): void {
    const note = findActiveNote(this.plugin.app);
    const place = note?.path === item.key.path ? this.findPlace(note.path, note.text, item) : undefined;
    if (note && place) showPlace(note.view, place, false);
  }

  private findPlace(path: string, text: string, { key }: QueueItem): RunPlace | undefined {
    const written = writeRunKey(key);
    return this.desk.places.read(path, text).find((place) => writeRunKey(place.key) === written);
  }

  private tell(end: QueueEnd): void {
    const { queue } = this.desk.texts;
    if (end.kind === 'done') new Notice(queue.done(end.ran, writeDuration(end.seconds)));
    else if (end.kind === 'cancelled') new Notice(queue.cancelled(end.left));
    else this.tellFailure(end);
  }

  private tellFailure({ item, number, total }: QueueEnd & { readonly kind: 'failed' }): void {
    const { app } = this.plugin;
    const { queue } = this.desk.texts;
    const notice = new Notice(queue.failed({ number, total, line: item.title }), FAILURE_SHOWN);
    const button = notice.messageEl.createEl('button', { text: queue.goThere });
    button.addEventListener('click', () => {
      const note = this.desk.places.readKnown(item.key.path) ?? [];
      const place = note.find(({ key }) => writeRunKey(key) === writeRunKey(item.key));
      if (place) void openPlace(app, { path: item.key.path, line: place.span.line });
    });
  }
}
