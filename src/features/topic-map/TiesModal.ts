// The ties of one topic, each with how it was found and the line that says so; what was only found by reading words can be said not to be so.
import { Modal, type App } from 'obsidian';
import { isInferred } from '../../core/export/isInferred';
import type { Tie, Topic, TopicMap } from '../../core/map/TopicMap';
import type { Texts } from '../../core/texts/Texts';
import type { RejectedTies } from '../../services/RejectedTies';

export interface TiesQuestion {
  readonly topic: Topic;
  /** With the rejected ones. */
  readonly map: TopicMap;
  readonly rejected: RejectedTies;
  /** The words of a line; '' for one that is gone. */
  lineOf(path: string, line: number): string;
  open(tie: Tie): void;
}

export class TiesModal extends Modal {
  private readonly labels: ReadonlyMap<string, string>;

  constructor(
    app: App,
    private readonly question: TiesQuestion,
    private readonly texts: Texts,
  ) {
    super(app);
    const { topic, map } = question;
    this.labels = new Map(map.topics.map(({ id, label }) => [id, label || texts.map.untitled]));
    this.modalEl.addClass('docker-notebook-linking');
    this.setTitle(texts.map.tiesTitle(topic.label || texts.map.untitled));
    this.contentEl.createEl('p', { text: texts.map.tiesIntroduction });
    const list = this.contentEl.createEl('ul', { cls: 'docker-notebook-suggestions', attr: { 'aria-label': texts.map.tiesTitle(topic.label), tabindex: '0' } });
    const ties = map.ties.filter(({ from, to }) => from === topic.id || to === topic.id);
    for (const tie of ties.sort((one, other) => Number(isInferred(one.kind)) - Number(isInferred(other.kind)))) this.draw(list.createEl('li', { cls: 'docker-notebook-suggestion-item' }), tie);
  }

  private draw(item: HTMLElement, tie: Tie): void {
    const { map, exports } = this.texts;
    const { rejected } = this.question;
    const name = (id: string): string => this.labels.get(id) ?? id;
    const said = `${name(tie.from)} ${exports.words.ties[tie.kind]} ${name(tie.to)}`;
    const head = item.createDiv({ cls: 'docker-notebook-suggestion-head' });
    head.createSpan({ text: said });
    if (isInferred(tie.kind)) {
      const button = head.createEl('button');
      const show = (): void => {
        const isRejected = rejected.has(tie);
        item.toggleClass('is-rejected', isRejected);
        button.setText(isRejected ? map.restoreTie : map.rejectTie);
        button.setAttr('aria-label', `${isRejected ? map.restoreTie : map.rejectTie}: ${said}`);
      };
      button.addEventListener('click', () => {
        rejected.set(tie, !rejected.has(tie));
        show();
      });
      show();
    }
    const evidence = item.createDiv({ cls: 'docker-notebook-suggestion-change' });
    const place = evidence.createEl('a', { cls: 'internal-link', href: '#', text: map.place(tie.path, tie.line) });
    place.addEventListener('click', (event) => {
      event.preventDefault();
      this.close();
      this.question.open(tie);
    });
    evidence.appendText(` ${this.question.lineOf(tie.path, tie.line)}`);
  }
}
