// A code block as the app draws it: the fence's language as a class on `pre` and `code`, coloured, with a button that copies it.
import { setIcon } from '../ui/icons';
import { setTooltip } from '../ui/tooltip';
import { tokenizeCode } from './tokenizeCode';

function fillCode(code: HTMLElement, language: string, text: string): void {
  let at = 0;
  for (const { from, to, kind } of tokenizeCode(language, text)) {
    code.appendText(text.slice(at, from));
    code.createSpan({ cls: `token ${kind}`, text: text.slice(from, to) });
    at = to;
  }
  code.appendText(text.slice(at));
}

function addCopyButton(pre: HTMLElement, text: string): void {
  const button = pre.createEl('button', { cls: 'copy-code-button' });
  setIcon(button, 'copy');
  setTooltip(button, 'Copy');
  button.addEventListener('click', () => {
    void navigator.clipboard.writeText(text.replace(/\n$/, '')).then(() => {
      setIcon(button, 'check');
      window.setTimeout(() => setIcon(button, 'copy'), 1000);
    });
  });
}

/** The text keeps its last line break. */
export function drawCodeBlock(parent: HTMLElement, language: string, text: string): void {
  const cls = language === '' ? [] : [`language-${language}`];
  const pre = parent.createEl('pre', { cls, attr: { tabindex: '0' } });
  const code = pre.createEl('code', { cls: [...cls, 'is-loaded'] });
  fillCode(code, language, text);
  addCopyButton(pre, text);
}
