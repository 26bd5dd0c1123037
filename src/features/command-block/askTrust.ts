// Asks whether a note may change something of the engine, where this device has not been told yet. Closing it is a no.
import { ConfirmationModal, type App } from 'obsidian';
import type { Cancel } from '../../core/commands/Cancel';
import { maskPassword } from '../../core/commands/registry/maskPassword';
import type { ConsentRequest } from '../../core/commands/shell/ScriptSession';
import type { TrustTexts } from '../../core/texts/TrustTexts';
import type { ConsentAnswer, ConsentOrigin } from '../../services/Consent';

class TrustModal extends ConfirmationModal {
  private given: ConsentAnswer = 'no';

  constructor(
    app: App,
    { request, path }: { readonly request: ConsentRequest; readonly path: string },
    texts: TrustTexts,
    private readonly answer: (answer: ConsentAnswer) => void,
  ) {
    super(app);
    this.addClass('docker-notebook-consent');
    this.setTitle(texts.title);
    this.contentEl.createEl('code', { cls: 'docker-notebook-consent-line', text: ['docker', ...maskPassword(request.words)].join(' ') });
    this.contentEl.createEl('p', { text: texts.introduction(path) });
    this.contentEl.createEl('p', { cls: 'docker-notebook-consent-hint', text: texts.meaning });
    this.addButton((button) => {
      button.setButtonText(texts.trustNote).setCta().onClick(() => {
        this.given = 'note';
      });
    });
    this.addButton((button) => {
      button.setButtonText(texts.runOnce).onClick(() => {
        this.given = 'run';
      });
    });
    this.addButton((button) => button.setButtonText(texts.cancel).setCancel().setInitialFocus());
  }

  override onClose(): void {
    this.answer(this.given);
  }
}

/** Resolves with `no` where the modal is closed or the run is cancelled. */
export function askTrust(app: App, texts: TrustTexts, question: { readonly request: ConsentRequest; readonly origin: ConsentOrigin; readonly cancel: Cancel }): Promise<ConsentAnswer> {
  const { request, origin, cancel } = question;
  return new Promise((resolve) => {
    const modal = new TrustModal(app, { request, path: origin.path }, texts, (answer) => {
      stopListening();
      resolve(answer);
    });
    const stopListening = cancel.onCancel(() => modal.close());
    modal.open();
  });
}
