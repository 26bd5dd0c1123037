// The ties of one topic, each with how it was found and the line that says so. What was only found by reading words can be said to be so, which
// makes it a link where it can be one, or not to be so.
import { Modal, Notice, type App } from 'obsidian';
import { isInferred } from '../../core/export/isInferred';
import type { Suggestion } from '../../core/linking/Suggestion';
import type { Tie, Topic, TopicMap } from '../../core/map/TopicMap';
import type { Texts } from '../../core/texts/Texts';
import type { TieLinks } from '../../services/TieLinks';
import { drawChange } from '../shared/drawChange';

export interface TiesQuestion {
  readonly topic: Topic;
  /** With the rejected ones. */
  readonly map: TopicMap;
  readonly links: TieLinks;
  /** The words of a line; '' for one that is gone. */
  lineOf(path: string, line: number): string;
  open(tie: Tie): void;
}

/** The row of one tie. */
interface Row {
  readonly tie: Tie;
  readonly item: HTMLElement;
  readonly buttons: HTMLElement;
  /** How it would look as a link, until its user says yes or no. */
  readonly change: HTMLElement;
  readonly said: string;
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
    const name = (id: string): string => this.labels.get(id) ?? id;
    const said = `${name(tie.from)} ${exports.words.ties[tie.kind]} ${name(tie.to)}`;
    const head = item.createDiv({ cls: 'docker-notebook-suggestion-head' });
    head.createSpan({ text: said });
    const buttons = head.createDiv({ cls: 'docker-notebook-tie-answers' });
    const evidence = item.createDiv({ cls: 'docker-notebook-suggestion-change' });
    const place = evidence.createEl('a', { cls: 'internal-link', href: '#', text: map.place(tie.path, tie.line) });
    place.addEventListener('click', (event) => {
      event.preventDefault();
      this.close();
      this.question.open(tie);
    });
    evidence.appendText(` ${this.question.lineOf(tie.path, tie.line)}`);
    if (isInferred(tie.kind)) this.ask({ tie, item, buttons, change: item.createDiv(), said });
  }

  private ask(row: Row): void {
    const { map } = this.texts;
    const { links } = this.question;
    const { tie, item, buttons, change } = row;
    const hadFocus = item.contains(item.doc.activeElement);
    const answer = links.answerTo(tie);
    item.toggleClass('is-rejected', answer === 'rejected');
    buttons.empty();
    change.empty();
    if (answer === 'accepted') buttons.createSpan({ cls: 'docker-notebook-tie-accepted', text: map.acceptedTie });
    if (answer === 'open') {
      this.addButton(row, map.acceptTie, () => this.accept(row));
      this.addButton(row, map.rejectTie, () => this.settle(row, () => links.reject(tie)));
    } else this.addButton(row, answer === 'rejected' ? map.restoreTie : links.canUnlink(tie) ? map.unlinkTie : map.takeBackTie, () => void this.tell(row, links.takeBack(tie)));
    if (hadFocus) buttons.find('button').focus();
  }

  private addButton({ buttons, said }: Row, text: string, act: () => void): void {
    buttons.createEl('button', { text, attr: { 'aria-label': `${text}: ${said}` } }).addEventListener('click', act);
  }

  /** Where a link can say it, its user sees the link before it is written. */
  private accept(row: Row): void {
    const suggestion = this.question.links.propose(row.tie);
    if (suggestion) return this.preview(row, suggestion);
    this.settle(row, () => this.question.links.accept(row.tie));
    row.change.createDiv({ cls: 'docker-notebook-tie-remark', text: this.texts.map.noTieLink });
  }

  private preview(row: Row, suggestion: Suggestion): void {
    const { map } = this.texts;
    const { links } = this.question;
    const { tie, buttons, change } = row;
    buttons.empty();
    drawChange(change, suggestion.change);
    this.addButton(row, map.writeTie, () => void this.tell(row, links.acceptWith(tie, suggestion)));
    this.addButton(row, map.acceptWithoutLink, () => this.settle(row, () => links.accept(tie)));
    this.addButton(row, this.texts.linking.cancel, () => this.ask(row));
    const [first] = buttons.findAll('button');
    first?.addClass('mod-cta');
    first?.focus();
  }

  private settle(row: Row, act: () => void): void {
    act();
    this.ask(row);
  }

  private async tell(row: Row, act: ReturnType<TieLinks['takeBack']>): Promise<void> {
    const result = await act;
    if (!result.ok) new Notice(this.texts.map.tieProblems[result.problem]);
    this.ask(row);
  }
}
