// A change as one reads it: the lines that it touches, with what goes and what comes marked.
import type { ChangePiece } from '../../core/edits/ChangePiece';

/** The words around a change; a line may be a whole paragraph. */
const around = 60;

export function drawChange(parent: HTMLElement, change: readonly ChangePiece[]): void {
  const el = parent.createDiv({ cls: 'docker-notebook-change' });
  for (const [index, { kind, text }] of change.entries()) {
    if (kind === 'removed') el.createEl('del', { text });
    else if (kind === 'added') el.createEl('ins', { text });
    else el.appendText(shorten(text, index === 0, index === change.length - 1));
  }
}

function shorten(text: string, isFirst: boolean, isLast: boolean): string {
  const lead = isFirst ? '' : text.slice(0, around);
  const rest = isLast ? '' : text.slice(-around);
  return text.length > lead.length + rest.length && (lead !== '' || rest !== '') ? `${lead}…${rest}` : text;
}
