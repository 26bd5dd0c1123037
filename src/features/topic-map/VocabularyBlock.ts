// A `docker-vocabulary` block of a note: the terms that it adds, and what is wrong with the lines that add none.
import { MarkdownRenderChild } from 'obsidian';
import { describeTermProblem } from '../../core/texts/describeTermProblem';
import type { VocabularyTexts } from '../../core/texts/VocabularyTexts';
import type { OwnTerm } from '../../core/vocabulary/OwnTerm';
import { readVocabularyBlock } from '../../core/vocabulary/readVocabularyBlock';

export class VocabularyBlock extends MarkdownRenderChild {
  constructor(
    el: HTMLElement,
    private readonly source: string,
    private readonly texts: VocabularyTexts,
  ) {
    super(el);
  }

  override onload(): void {
    const { containerEl: el, texts } = this;
    const lines = readVocabularyBlock(this.source);
    const terms = lines.flatMap(({ reading }) => (reading.ok ? [reading.value] : []));
    el.addClass('docker-notebook-vocabulary');
    for (const { line, reading } of lines) {
      if (!reading.ok) el.createDiv({ cls: 'docker-notebook-map-problem', text: texts.problemAt(line, describeTermProblem(reading.problem, texts)), attr: { role: 'alert' } });
    }
    if (lines.length === 0) el.createDiv({ cls: 'docker-notebook-vocabulary-title', text: texts.empty });
    if (terms.length === 0) return;
    el.createDiv({ cls: 'docker-notebook-vocabulary-title', text: texts.title(terms.length) });
    const list = el.createEl('ul', { attr: { 'aria-label': texts.title(terms.length) } });
    for (const term of terms) this.drawTerm(list.createEl('li'), term);
  }

  private drawTerm(item: HTMLElement, { names: [name, ...others], definition, docs }: OwnTerm): void {
    item.createEl('strong', { text: name });
    item.appendText([others.map((other) => `, ${other}`).join(''), definition === '' ? '' : `: ${definition}`].join(''));
    if (docs === '') return;
    item.appendText(' ');
    item.createEl('a', { cls: 'external-link', text: this.texts.page, href: docs, attr: { 'aria-label': this.texts.pageOf(name) } });
  }
}
