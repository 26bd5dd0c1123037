// One request unfolded: what was sent, what came back, where the reference speaks of it, and the line that sends it again.
import { humanSize } from '../../core/commands/output/humanSize';
import type { TraceTexts } from '../../core/texts/TraceTexts';
import type { RecordedRequest } from '../../core/trace/RecordedRequest';
import { referenceOf } from '../../core/trace/referenceOf';
import { writeCurl } from '../../core/trace/writeCurl';

/** Characters of one text on the page. */
const LONGEST = 20_000;

export function drawRequest(el: HTMLElement, request: RecordedRequest, texts: TraceTexts): void {
  const body = el.createDiv({ cls: 'docker-notebook-request-body' });
  const { answer, headers, hasUpload } = request;
  if (headers.length > 0 || request.body !== null || hasUpload) {
    body.createDiv({ cls: 'docker-notebook-request-title', text: texts.sent });
    if (headers.length > 0) drawCode(body, headers.map(([name, value]) => `${name}: ${value}`).join('\n'), texts);
    if (request.body !== null) drawCode(body, writeJson(request.body), texts);
    if (hasUpload) body.createEl('p', { text: texts.upload });
  }
  if (answer) {
    body.createDiv({ cls: 'docker-notebook-request-title', text: texts.answered });
    const size = humanSize(answer.bytes ?? 0);
    if (answer.bytes !== null) body.createEl('p', { text: request.form === 'connection' ? texts.connected(size) : texts.streamed(size) });
    if (answer.value !== null) drawCode(body, writeJson(answer.value), texts);
    else if (answer.text !== '') drawCode(body, answer.text, texts);
    else if (answer.bytes === null) body.createEl('p', { text: texts.nothing });
  }
  const tools = body.createDiv({ cls: 'docker-notebook-request-tools' });
  tools.createEl('a', { cls: 'external-link', text: texts.reference, href: referenceOf(request.method, request.path, request.api) });
  const copy = tools.createEl('button', { text: texts.copyCurl });
  copy.addEventListener('click', () => void copy.win.navigator.clipboard.writeText(writeCurl(request)).then(() => copy.setText(texts.copied)));
}

function drawCode(parent: HTMLElement, text: string, texts: TraceTexts): void {
  parent.createEl('pre', { text: text.slice(0, LONGEST), attr: { tabindex: '0' } });
  if (text.length > LONGEST) parent.createEl('p', { text: texts.cut });
}

function writeJson(value: unknown): string {
  return JSON.stringify(value, null, 2);
}
