// A piece of a docker line as a row: as typed, in words, and where more is said of it.
import type { ExplainedPart } from '../../../core/explain/ExplainedPart';
import { manualPageOf } from '../../../core/explain/manualPageOf';
import type { OwnPlaceFinder } from '../../../core/explain/OwnPlaceFinder';
import { describePart } from '../../../core/texts/describePart';
import type { Explainer } from './Explainer';

export function drawPart(parent: HTMLElement, part: ExplainedPart, explainer: Explainer, finder: OwnPlaceFinder): void {
  const row = parent.createDiv({ cls: ['docker-notebook-explained-part', `is-${part.kind}`] });
  row.createEl('code', { text: part.text });
  const words = row.createDiv();
  for (const line of describePart(part, explainer.texts)) words.createSpan({ text: `${line} ` });
  drawLinks(words, part, explainer, finder);
}

function drawLinks(parent: HTMLElement, part: ExplainedPart, explainer: Explainer, finder: OwnPlaceFinder): void {
  const { explain } = explainer.texts;
  const command = part.kind === 'command' || part.kind === 'flag' ? part.command : null;
  if (command) parent.createEl('a', { cls: 'external-link', text: explain.manual, href: manualPageOf(command, part.kind === 'flag' ? part.flag : null) });
  const place = finder.find(part);
  if (!place) return;
  const link = parent.createEl('button', { cls: 'docker-notebook-explained-own', text: explain.ownNote(place.title), attr: { 'data-path': place.path } });
  link.addEventListener('click', () => explainer.openPlace(place));
}
