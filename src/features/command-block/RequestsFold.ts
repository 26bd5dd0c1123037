// The fold below a run that lists what was asked of the engine. A request's own words are drawn when it is unfolded.
import type { TraceTexts } from '../../core/texts/TraceTexts';
import type { RecordedRequest } from '../../core/trace/RecordedRequest';
import { writeRequestPath } from '../../core/trace/writeRequestPath';
import type { Run } from '../../services/Run';
import type { RunTrace } from '../../services/RunTrace';
import { drawRequest } from './drawRequest';
import type { PanelPart } from './PanelPart';

interface Row {
  readonly el: HTMLDetailsElement;
  readonly request: RecordedRequest;
}

export class RequestsFold implements PanelPart {
  private readonly el: HTMLDetailsElement;
  private readonly title: HTMLElement;
  private readonly list: HTMLElement;
  private readonly dropped: HTMLElement;
  private readonly rows: Row[] = [];
  private trace: RunTrace | null = null;

  constructor(
    parent: HTMLElement,
    private readonly texts: TraceTexts,
    private readonly onResize: () => void,
  ) {
    this.el = parent.createEl('details', { cls: 'docker-notebook-requests' });
    this.title = this.el.createEl('summary');
    this.list = this.el.createEl('ol');
    this.dropped = this.el.createEl('p', { cls: 'docker-notebook-requests-dropped' });
    this.el.addEventListener('toggle', () => {
      this.draw();
      this.onResize();
    });
    this.el.hide();
  }

  show(run: Run | null): void {
    const trace = run?.trace ?? null;
    if (trace !== this.trace) {
      this.trace = trace;
      this.rows.length = 0;
      this.list.empty();
    }
    const count = trace ? trace.log.requests.length + trace.log.dropped : 0;
    this.el.toggle(count > 0);
    const title = this.texts.title(count);
    if (this.title.getText() !== title) this.title.setText(title);
    if (this.el.open) this.draw();
  }

  private draw(): void {
    if (!this.el.open || !this.trace) return;
    for (const [index, request] of this.trace.log.requests.entries()) if (this.rows[index]?.request !== request) this.drawRow(index, request);
    const { dropped } = this.trace.log;
    this.dropped.setText(dropped > 0 ? this.texts.dropped(dropped) : '');
  }

  private drawRow(index: number, request: RecordedRequest): void {
    const known = this.rows[index];
    const el = known?.el ?? this.list.createEl('li').createEl('details', { cls: 'docker-notebook-request' });
    this.rows[index] = { el, request };
    const wasOpen = el.open;
    el.empty();
    this.drawHead(el.createEl('summary', { attr: { 'aria-label': this.texts.requestLabel(request.method, writeRequestPath(request)) } }), request);
    const fill = (): void => {
      if (el.open && el.childElementCount === 1) drawRequest(el, request, this.texts);
    };
    el.ontoggle = () => {
      fill();
      this.onResize();
    };
    if (wasOpen) fill();
  }

  private drawHead(head: HTMLElement, request: RecordedRequest): void {
    const { answer, method, by } = request;
    const { texts } = this;
    const status = answer ? (answer.status === 0 ? texts.noAnswer : String(answer.status)) : texts.awaited;
    head.createSpan({ cls: ['docker-notebook-request-status', ...(answer && (answer.status === 0 || answer.status >= 400) ? ['is-failed'] : [])], text: status });
    head.createEl('code', { cls: 'docker-notebook-request-line', text: `${method} ${shortenIds(writeRequestPath(request))}` });
    if (by === 'notebook') head.createSpan({ cls: 'docker-notebook-request-by', text: texts.byNotebook });
    if (answer) head.createSpan({ cls: 'docker-notebook-request-time', text: writeTime(answer.milliseconds) });
  }
}

/** As `docker ps` has them. */
function shortenIds(path: string): string {
  return path.replace(/[0-9a-f]{64}/g, (id) => id.slice(0, 12));
}

function writeTime(milliseconds: number): string {
  return milliseconds < 1000 ? `${Math.round(milliseconds)} ms` : `${(milliseconds / 1000).toFixed(1)} s`;
}
