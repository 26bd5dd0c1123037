// The two kinds of rows of the list of gaps.
import { setIcon, setTooltip } from 'obsidian';
import type { Gap, Severity } from '../../core/gaps/Gap';
import { describeGap } from '../../core/texts/describeGap';
import type { Texts } from '../../core/texts/Texts';
import type { GapRow, GroupRow, ListRow, NoteRow } from './listGaps';
import { nameGroup } from './nameGroup';
import { severities } from './severities';

export function drawGapRow(row: ListRow, el: HTMLElement, texts: Texts): void {
  if (row.kind === 'note') drawNote(row, el, texts);
  else if (row.kind === 'group') drawGroup(row, el, texts);
  else drawGap(row, el, texts);
}

function drawNote({ note, gaps, complete, total, isOpen }: NoteRow, el: HTMLElement, texts: Texts): void {
  const { gapList } = texts.ui;
  el.addClass('is-note');
  el.setAttrs({ 'aria-level': 1, 'aria-expanded': isOpen, 'aria-label': `${note.title}, ${gapList.gaps(gaps)}, ${gapList.progress(complete, total)}` });
  setIcon(el.createSpan({ cls: 'docker-notebook-fold' }), isOpen ? 'chevron-down' : 'chevron-right');
  const words = el.createDiv({ cls: 'docker-notebook-row-words' });
  words.createDiv({ cls: 'docker-notebook-row-title', text: note.title });
  const detail = words.createDiv({ cls: 'docker-notebook-row-detail' });
  const bar = detail.createSpan({ cls: 'docker-notebook-progress' });
  bar.createSpan({ cls: 'docker-notebook-progress-share' }).setCssProps({ '--docker-notebook-share': total === 0 ? '0%' : `${Math.round((100 * complete) / total)}%` });
  detail.createSpan({ text: gapList.progress(complete, total) });
  el.createSpan({ cls: 'docker-notebook-badge', text: String(gaps) });
}

function drawGroup(row: GroupRow, el: HTMLElement, texts: Texts): void {
  const { gaps, isOpen, group } = row;
  const { name, detail } = nameGroup(group, texts);
  el.addClass('is-note');
  el.setAttrs({ 'aria-level': 1, 'aria-expanded': isOpen, 'aria-label': `${name}, ${texts.ui.gapList.gaps(gaps)}` });
  setIcon(el.createSpan({ cls: 'docker-notebook-fold' }), isOpen ? 'chevron-down' : 'chevron-right');
  const words = el.createDiv({ cls: 'docker-notebook-row-words' });
  words.createDiv({ cls: 'docker-notebook-row-title', text: name });
  words.createDiv({ cls: 'docker-notebook-row-detail', text: detail });
  el.createSpan({ cls: 'docker-notebook-badge', text: String(gaps) });
  if (detail !== '') setTooltip(el, detail, { placement: 'left' });
}

function drawGap({ note, gap, others, tellsNote, place, siblings }: GapRow, el: HTMLElement, texts: Texts): void {
  const { gapList } = texts.ui;
  const said = [gap, ...others];
  el.addClasses(['is-gap', `is-${gravest(said)}`]);
  el.setAttrs({ 'aria-level': 2, 'aria-posinset': place, 'aria-setsize': siblings });
  el.createSpan({ cls: 'docker-notebook-dot' });
  const words = el.createDiv({ cls: 'docker-notebook-row-words' });
  const title = words.createDiv({ cls: 'docker-notebook-row-title' });
  title.createSpan({ text: said.map(({ rule }) => texts.gaps.rules[rule].name).join(' · ') });
  if (gap.quote !== '') title.createSpan({ cls: 'docker-notebook-quote', text: gap.quote });
  const section = gap.section.isPreamble ? gapList.preamble : gap.section.title || gapList.untitled;
  words.createDiv({ cls: 'docker-notebook-row-detail', text: `${tellsNote ? `${note.title} · ` : ''}${gapList.place(section, gap.span.line)}` });
  setTooltip(el, [...said.map((each) => describeGap(each, texts)), texts.fixes.hint].join('\n'), { placement: 'left' });
}

function gravest(gaps: readonly Gap[]): Severity {
  return severities.find((severity) => gaps.some((gap) => gap.severity === severity)) ?? 'info';
}
