// The three kinds of rows of the list of gaps.
import { setIcon, setTooltip } from 'obsidian';
import { describeGap } from '../../core/texts/describeGap';
import type { Texts } from '../../core/texts/Texts';
import { describePlace } from './describePlace';
import { gravestOf } from './gravestOf';
import type { GapRow, GroupRow, ListRow, NoteRow } from './listGaps';
import { nameGroup } from './nameGroup';

export function drawGapRow(row: ListRow, el: HTMLElement, texts: Texts): void {
  if (row.kind === 'note') drawNote(row, el, texts);
  else if (row.kind === 'group') drawGroup(row, el, texts);
  else drawGap(row, el, texts);
}

function drawNote({ note, gaps, complete, total, share, isOpen }: NoteRow, el: HTMLElement, texts: Texts): void {
  const progress = texts.ui.gapList.progress(complete, total);
  const detail = drawHead(el, { name: note.title, gaps, isOpen }, texts);
  detail.createSpan({ cls: 'docker-notebook-progress' }).setCssProps({ '--docker-notebook-share': `${Math.round(100 * share)}%` });
  detail.createSpan({ text: progress });
}

function drawGroup({ gaps, isOpen, group }: GroupRow, el: HTMLElement, texts: Texts): void {
  const { name, detail } = nameGroup(group, texts);
  drawHead(el, { name, gaps, isOpen }, texts).setText(detail);
  if (detail !== '') explain(el, detail);
}

interface Head {
  readonly name: string;
  readonly gaps: number;
  readonly isOpen: boolean;
}

/** Gives where the line below the name is drawn. */
function drawHead(el: HTMLElement, { name, gaps, isOpen }: Head, { ui }: Texts): HTMLElement {
  el.addClass('is-note');
  el.setAttrs({ 'aria-level': 1, 'aria-expanded': isOpen });
  setIcon(el.createSpan({ cls: 'docker-notebook-fold' }), isOpen ? 'chevron-down' : 'chevron-right');
  const words = el.createDiv({ cls: 'docker-notebook-row-words' });
  words.createDiv({ cls: 'docker-notebook-row-title', text: name });
  const detail = words.createDiv({ cls: 'docker-notebook-row-detail' });
  const badge = el.createSpan({ cls: 'docker-notebook-badge', attr: { 'data-count': gaps } });
  badge.createSpan({ cls: 'docker-notebook-unseen', text: ui.gapList.gaps(gaps) });
  nameBy(el, [words, badge]);
  return detail;
}

function drawGap({ note, gap, others, tellsNote, place, siblings }: GapRow, el: HTMLElement, texts: Texts): void {
  const said = [gap, ...others];
  el.addClasses(['is-gap', `is-${gravestOf(said)}`]);
  el.setAttrs({ 'aria-level': 2, 'aria-posinset': place, 'aria-setsize': siblings });
  el.createSpan({ cls: 'docker-notebook-dot' });
  const words = el.createDiv({ cls: 'docker-notebook-row-words' });
  const title = words.createDiv({ cls: 'docker-notebook-row-title' });
  title.createSpan({ text: said.map(({ rule }) => texts.gaps.rules[rule].name).join(' · ') });
  title.appendText(' ');
  if (gap.quote !== '') title.createSpan({ cls: 'docker-notebook-quote', text: gap.quote });
  words.createDiv({ cls: 'docker-notebook-row-detail', text: `${tellsNote ? `${note.title} · ` : ''}${describePlace(gap, texts.ui.gapList)}` });
  nameBy(el, [words]);
  explain(el, [...said.map((each) => describeGap(each, texts)), texts.fixes.hint].join('\n'));
}

/** A row is called what it shows, so that who speaks to the machine can say it. */
function nameBy(el: HTMLElement, parts: readonly HTMLElement[]): void {
  parts.forEach((part, index) => (part.id = `${el.id}-${index}`));
  el.setAttr('aria-labelledby', parts.map(({ id }) => id).join(' '));
}

/** A tooltip, which for whoever hears the row is said after its name. */
function explain(el: HTMLElement, text: string): void {
  setTooltip(el, text, { placement: 'left' });
  el.setAttr('aria-description', text);
}
