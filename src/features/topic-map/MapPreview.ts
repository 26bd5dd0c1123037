// A card beside the pointer with what a topic says of itself. It comes once the pointer rests on the topic, and takes no events.
import { describeGap } from '../../core/texts/describeGap';
import type { Texts } from '../../core/texts/Texts';
import type { Topic } from '../../core/map/TopicMap';
import { DelayedTask } from '../shared/DelayedTask';
import type { TopicPreview } from './previewTopic';

/** Milliseconds: passing over a topic is no question. */
const REST = 350;
/** Pixels between the pointer and the card, and the width that styles.css gives it at most. */
const GAP = 14;
const WIDTH = 320;

export interface PreviewedTopic extends TopicPreview {
  readonly topic: Topic;
  /** What it is, by the vocabulary; '' for what is none of its concepts. */
  readonly definition: string;
  readonly ties: number;
  /** 0 to 1; null for what cannot be complete. */
  readonly completion: number | null;
  /** How many stand behind it; null where none need. */
  readonly sources: number | null;
  /** Containers of it that run now. */
  readonly running: number;
}

export class MapPreview {
  private readonly el: HTMLElement;
  private readonly wait: DelayedTask;
  private wanted: { readonly read: () => PreviewedTopic | null; readonly x: number; readonly y: number } | null = null;

  constructor(
    private readonly parent: HTMLElement,
    private readonly texts: Texts,
  ) {
    this.el = parent.createDiv({ cls: 'docker-notebook-map-preview', attr: { 'aria-hidden': 'true' } });
    this.el.hide();
    this.wait = new DelayedTask(parent, () => this.show());
  }

  /** `x` and `y` are in the parent, in pixels. What is to be shown is read when it is shown. */
  request(read: () => PreviewedTopic | null, { x, y }: { readonly x: number; readonly y: number }): void {
    this.hide();
    this.wanted = { read, x, y };
    this.wait.start(REST);
  }

  hide(): void {
    this.wait.cancel();
    this.wanted = null;
    this.el.hide();
  }

  private show(): void {
    const shown = this.wanted?.read();
    if (!this.wanted || !shown) return;
    this.el.empty();
    this.write(shown);
    this.place(this.wanted);
  }

  private write({ topic, definition, excerpt, gaps, ties, completion, sources, running }: PreviewedTopic): void {
    const { el, texts } = this;
    const { map } = texts;
    el.createDiv({ cls: 'docker-notebook-map-preview-title', text: topic.label || map.untitled });
    const facts = [map.kinds[topic.kind], map.place(topic.path, topic.line), map.tiesOf(ties), ...(completion === null ? [] : [map.complete(Math.round(completion * 100))]), ...(sources === null ? [] : [map.sourcesOf(sources)]), ...(running === 0 ? [] : [map.runningOf(running)])];
    el.createDiv({ cls: 'docker-notebook-map-preview-facts', text: facts.join(' · ') });
    if (definition !== '') el.createDiv({ cls: 'docker-notebook-map-preview-text', text: definition });
    if (excerpt !== '') el.createDiv({ cls: 'docker-notebook-map-preview-text', text: excerpt });
    for (const gap of gaps) el.createDiv({ cls: 'docker-notebook-map-preview-gap', text: describeGap(gap, texts) });
  }

  /** Right of and below the pointer, where there is room. */
  private place({ x, y }: { readonly x: number; readonly y: number }): void {
    const { el, parent } = this;
    el.show();
    const left = x + GAP + WIDTH > parent.clientWidth ? Math.max(0, x - GAP - el.offsetWidth) : x + GAP;
    const top = y + GAP + el.offsetHeight > parent.clientHeight ? Math.max(0, y - GAP - el.offsetHeight) : y + GAP;
    el.setCssStyles({ left: `${left}px`, top: `${top}px` });
  }
}
