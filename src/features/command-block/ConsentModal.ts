// Asks before something is destroyed or the host is reached: what exactly, in words, and the line itself. Cancel has the focus.
import { ConfirmationModal, type App } from 'obsidian';
import type { Cancel } from '../../core/commands/Cancel';
import type { ConsentRequest } from '../../core/commands/shell/ScriptSession';
import { maskPassword } from '../../core/commands/registry/maskPassword';
import type { ConsentTexts } from '../../core/texts/UiTexts';
import { showVictims } from './showVictims';

export class ConsentModal extends ConfirmationModal {
  private isGiven = false;

  constructor(
    app: App,
    request: ConsentRequest,
    texts: ConsentTexts,
    private readonly answer: (isGiven: boolean) => void,
  ) {
    super(app);
    const isReaching = request.risk.level === 'reach';
    this.addClass('docker-notebook-consent');
    this.setTitle(isReaching ? texts.reachTitle : texts.destroyTitle);
    this.contentEl.createEl('code', { cls: 'docker-notebook-consent-line', text: ['docker', ...maskPassword(request.words)].join(' ') });
    this.contentEl.createEl('p', { text: isReaching ? texts.reachIntroduction : texts.destroyIntroduction });
    const { findVictims } = request;
    // What is removed is told by the engine, more exactly than by the line.
    const reasons = request.risk.reasons.filter(({ kind }) => !findVictims || kind !== 'removes');
    const list = this.contentEl.createEl('ul');
    for (const { kind, subject, isReadOnly = false } of reasons) list.createEl('li', { text: texts.reasons[kind](subject, isReadOnly) });
    list.toggle(reasons.length > 0);
    const search = findVictims ? showVictims(this.contentEl, request.risk, findVictims, texts) : null;
    this.addButton((button) => {
      button
        .setButtonText(texts.runAnyway)
        .setDestructive()
        .onClick(() => {
          this.isGiven = true;
        });
      // Nobody agrees to what is not known yet.
      if (search) button.setDisabled(true);
      // Nothing is returned: a component has a `then`, and a promise would wait for it for ever.
      void search?.finally(() => {
        button.setDisabled(false);
      });
    });
    this.addButton((button) => button.setButtonText(texts.cancel).setCancel().setInitialFocus());
  }

  override onClose(): void {
    this.answer(this.isGiven);
  }
}

/** Resolves with false where the modal is closed or the run is cancelled. */
export function askInModal(app: App, texts: ConsentTexts, request: ConsentRequest, cancel: Cancel): Promise<boolean> {
  return new Promise((resolve) => {
    const modal = new ConsentModal(app, request, texts, (isGiven) => {
      stopListening();
      resolve(isGiven);
    });
    const stopListening = cancel.onCancel(() => modal.close());
    modal.open();
  });
}
