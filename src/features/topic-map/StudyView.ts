// What to study next, as a list: each concept with what it is, why it comes now, and where to read or write about it.
import { ItemView, type WorkspaceLeaf } from 'obsidian';
import { planStudy, type StudyStep } from '../../core/map/planStudy';
import { FrameTask } from '../shared/FrameTask';
import { openPlace } from '../shared/openPlace';
import { findUnfinished } from '../../core/map/findUnfinished';
import type { MapDesk } from './MapDesk';

export const studyType = 'docker-notebook-study';

/** More at once is a wall, not a plan. */
const MOST = 12;

export class StudyView extends ItemView {
  override icon = 'graduation-cap';
  override navigation = false;
  private readonly redraw: FrameTask;

  constructor(
    leaf: WorkspaceLeaf,
    private readonly desk: Pick<MapDesk, 'index' | 'texts'>,
  ) {
    super(leaf);
    this.redraw = new FrameTask(this.contentEl, () => this.draw());
  }

  override getViewType(): string {
    return studyType;
  }

  override getDisplayText(): string {
    return this.desk.texts.map.study.title;
  }

  protected override onOpen(): Promise<void> {
    this.register(this.desk.index.onChange(() => this.redraw.request()));
    this.register(this.contentEl.onWindowMigrated(() => this.redraw.request()));
    this.register(() => this.redraw.cancel());
    this.redraw.request();
    return Promise.resolve();
  }

  override onResize(): void {
    this.redraw.request();
  }

  private draw(): void {
    const { contentEl: el, desk } = this;
    // A list that nobody sees costs nothing; onResize comes when it is shown.
    if (!el.isShown()) return;
    const { map, lens, gaps, isMapCurrent } = desk.index.notebook;
    const texts = desk.texts.map.study;
    const steps = planStudy({ map, lens, unfinished: findUnfinished(map.topics, gaps) });
    el.empty();
    el.addClass('docker-notebook-study');
    const nothing = isMapCurrent ? texts.nothing : desk.texts.ui.gapList.reading;
    el.createEl('p', { cls: 'docker-notebook-study-introduction', text: steps.length === 0 ? nothing : texts.introduction });
    if (steps.length === 0) return;
    const places = new Map(map.topics.map((topic) => [topic.id, topic]));
    const list = el.createEl('ol', { attr: { 'aria-label': texts.listLabel } });
    for (const step of steps.slice(0, MOST)) this.drawStep(list, step, places.get(step.topicId) ?? null);
    if (steps.length > MOST) el.createEl('p', { cls: 'docker-notebook-study-introduction', text: texts.more(steps.length - MOST) });
  }

  private drawStep(list: HTMLElement, { concept, state, because }: StudyStep, place: { readonly path: string; readonly line: number } | null): void {
    const { language, map } = this.desk.texts;
    const nameOf = ({ names, id }: StudyStep['concept']): string => names[language][0] ?? names.en[0] ?? id;
    const name = nameOf(concept);
    const item = list.createEl('li', { cls: 'docker-notebook-study-step' });
    if (place) {
      const button = item.createEl('button', { cls: 'docker-notebook-study-name', text: name, attr: { 'aria-label': map.study.openNote(name) } });
      button.addEventListener('click', () => void openPlace(this.app, place));
    } else item.createSpan({ cls: 'docker-notebook-study-name', text: name });
    item.createDiv({ text: concept.definition[language] });
    const reason = item.createDiv({ cls: 'docker-notebook-study-reason', text: map.study.reasons[state](because ? nameOf(because) : '') });
    if (concept.docs !== '') reason.createEl('a', { cls: 'external-link', text: map.study.docs, href: concept.docs, attr: { 'aria-label': map.study.openDocs(name) } });
  }
}
