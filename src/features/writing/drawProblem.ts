// Draws what is wrong with a word, and the one that was meant as a button.
import type { WritingTexts } from '../../core/texts/WritingTexts';
import type { UnknownWord } from '../../core/writing/UnknownWord';
import { describeUnknown } from './describeUnknown';

export function drawProblem(el: HTMLElement, unknown: UnknownWord, texts: WritingTexts, replace: () => void): void {
  el.setAttr('role', 'status');
  el.createDiv({ text: describeUnknown(unknown, texts) });
  if (unknown.closest === null) return;
  el.createEl('button', { cls: 'docker-notebook-aid-fix', text: texts.replaceBy(unknown.closest), attr: { type: 'button' } }).addEventListener('click', replace);
}
