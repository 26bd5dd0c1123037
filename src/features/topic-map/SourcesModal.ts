// The sources behind one topic, and which notes share each.
import { Modal, type App } from 'obsidian';
import type { Topic } from '../../core/map/TopicMap';
import type { MapTexts } from '../../core/texts/MapTexts';
import type { CitedSource } from './listSources';

export interface SourcesQuestion {
  readonly topic: Topic;
  readonly sources: readonly CitedSource[];
  open(topic: Topic): void;
}

export class SourcesModal extends Modal {
  constructor(
    app: App,
    private readonly question: SourcesQuestion,
    private readonly texts: MapTexts,
  ) {
    super(app);
    const { topic, sources } = question;
    this.modalEl.addClass('docker-notebook-linking');
    this.setTitle(texts.sourcesTitle(topic.label || texts.untitled));
    if (sources.length === 0) this.contentEl.createEl('p', { text: texts.noSource });
    const list = this.contentEl.createEl('ul', { cls: 'docker-notebook-suggestions', attr: { 'aria-label': texts.sourcesTitle(topic.label) } });
    for (const each of sources) this.draw(list.createEl('li', { cls: 'docker-notebook-suggestion-item' }), each);
  }

  private draw(item: HTMLElement, { source, notes }: CitedSource): void {
    this.addLink(item.createDiv({ cls: 'docker-notebook-suggestion-head' }), source);
    const citing = item.createDiv({ cls: 'docker-notebook-tie-remark', text: `${this.texts.citedBy(notes.length)} ` });
    for (const [index, note] of notes.entries()) {
      if (index > 0) citing.appendText(', ');
      this.addLink(citing, note);
    }
  }

  private addLink(parent: HTMLElement, topic: Topic): void {
    parent.createEl('a', { cls: 'internal-link', href: '#', text: topic.label || this.texts.untitled }).addEventListener('click', (event) => {
      event.preventDefault();
      this.close();
      this.question.open(topic);
    });
  }
}
