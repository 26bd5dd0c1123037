// Gaps as a list in a note: each note with what it lacks, and a way to the exact words.
import { setTooltip } from 'obsidian';
import type { Gap } from '../../core/gaps/Gap';
import type { Note } from '../../core/notes/Note';
import { describeGap } from '../../core/texts/describeGap';
import type { Texts } from '../../core/texts/Texts';
import { describePlace } from './describePlace';

interface GapList {
  /** Those of one note beside each other. */
  readonly gaps: readonly Gap[];
  /** How many there are beside these. */
  readonly more: number;
  readonly notes: ReadonlyMap<string, Note>;
  readonly texts: Texts;
  readonly open: (note: Note, gap: Gap, event: MouseEvent) => void;
}

export function drawGapList(parent: HTMLElement, { gaps, more, notes, texts, open }: GapList): void {
  if (gaps.length === 0) return;
  const list = parent.createEl('ul', { cls: 'docker-notebook-gap-list', attr: { 'aria-label': texts.gapBlock.listLabel } });
  let inner = list;
  let path = '';
  for (const gap of gaps) {
    const note = notes.get(gap.path);
    if (!note) continue;
    if (gap.path !== path) {
      path = gap.path;
      const item = list.createEl('li');
      item.createDiv({ cls: 'docker-notebook-gap-note', text: note.title });
      inner = item.createEl('ul');
    }
    drawGap(inner.createEl('li', { cls: `is-${gap.severity}` }), gap, texts, (event) => open(note, gap, event));
  }
  if (more > 0) parent.createDiv({ cls: 'docker-notebook-gap-total', text: texts.gapBlock.more(more) });
}

function drawGap(item: HTMLElement, gap: Gap, texts: Texts, open: (event: MouseEvent) => void): void {
  item.createSpan({ cls: 'docker-notebook-dot' });
  item.createSpan({ cls: 'docker-notebook-unseen', text: `${texts.gaps.severities[gap.severity]}: ` });
  const button = item.createEl('button', { cls: 'docker-notebook-gap-link', text: texts.gaps.rules[gap.rule].name });
  button.addEventListener('click', open);
  setTooltip(button, describeGap(gap, texts));
  // The place names the section already.
  if (gap.quote !== '' && gap.quote !== gap.section.title) item.createSpan({ cls: 'docker-notebook-quote', text: gap.quote });
  item.createSpan({ cls: 'docker-notebook-gap-place', text: describePlace(gap, texts.ui.gapList) });
}
