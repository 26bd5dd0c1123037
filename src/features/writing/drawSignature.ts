// Draws how a command is used, the current argument and flag standing out.
import type { WritingTexts } from '../../core/texts/WritingTexts';
import type { Signature } from '../../core/writing/Signature';

export function drawSignature(el: HTMLElement, { name, slots, about }: Signature, texts: WritingTexts): void {
  el.setAttrs({ role: 'note', 'aria-label': texts.usageLabel(name) });
  const usage = el.createDiv({ cls: 'docker-notebook-aid-usage', text: name });
  for (const { text, isCurrent } of slots) {
    usage.appendText(' ');
    usage.createSpan({ cls: isCurrent ? 'is-current' : '', text });
  }
  const line = el.createDiv({ cls: 'docker-notebook-aid-about' });
  if (about.title !== '') line.createSpan({ cls: 'docker-notebook-aid-title', text: `${about.title} ` });
  line.appendText(about.text);
}
