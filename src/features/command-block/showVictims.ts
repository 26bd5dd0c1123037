// The list of what a command would remove, once the engine has told it.
import { EngineError } from '../../core/commands/EngineError';
import type { Risk } from '../../core/commands/Risk';
import type { Victim } from '../../core/commands/victims/Victim';
import type { ConsentTexts } from '../../core/texts/UiTexts';

/** More than anybody reads; the count of the rest is told. */
const MOST = 500;

/** Resolves when the list stands there, or why it does not. */
export async function showVictims(parent: HTMLElement, { reasons }: Risk, find: () => Promise<readonly Victim[]>, texts: ConsentTexts): Promise<void> {
  const el = parent.createDiv({ cls: 'docker-notebook-victims', attr: { role: 'status', 'aria-live': 'polite', tabindex: '0' } });
  el.setText(texts.victimsAwaited);
  try {
    const victims = await find();
    el.empty();
    if (victims.length === 0) el.setText(texts.noVictims);
    const list = el.createEl('ul');
    for (const { kind, name, detail } of victims.slice(0, MOST)) list.createEl('li', { text: texts.victims[kind](name, detail) });
    if (victims.length > MOST) list.createEl('li', { text: texts.moreVictims(victims.length - MOST) });
  } catch (error) {
    if (!(error instanceof EngineError)) console.error('Docker Notebook: what a command removes could not be found out', error);
    el.setText(texts.victimsUnknown(error instanceof Error ? error.message : String(error)));
    const list = el.createEl('ul');
    for (const { kind, subject } of reasons) if (kind === 'removes') list.createEl('li', { text: texts.reasons.removes(subject, false) });
  }
}
