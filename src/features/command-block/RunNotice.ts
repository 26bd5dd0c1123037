// What a run that came to nothing says: why, and what to do next.
import { describeHint } from '../../core/texts/describeHint';
import type { Texts } from '../../core/texts/Texts';
import type { Run } from '../../services/Run';
import type { RunState } from '../../services/RunState';
import type { PanelPart } from './PanelPart';

/** What its buttons do. */
interface NoticeActions {
  retry(): void;
}

type ShownRun = Pick<Run, 'state' | 'request'>;

export class RunNotice implements PanelPart {
  private readonly el: HTMLElement;
  private shown: RunState | null = null;

  constructor(
    parent: HTMLElement,
    private readonly texts: Texts,
    private readonly actions: NoticeActions,
  ) {
    this.el = parent.createDiv({ cls: 'docker-notebook-notice', attr: { role: 'alert' } });
    this.el.hide();
  }

  show(run: ShownRun | null): void {
    const state = run?.state ?? null;
    if (state === this.shown) return;
    this.shown = state;
    this.el.empty();
    const { texts } = this;
    if (state?.kind === 'refused') {
      const { line, kind, token } = state.problem;
      writeCode(this.el.createEl('p'), texts.shell.atLine(line, texts.shell.problems[kind](token)));
      this.offerCopy(run?.request.text ?? '');
    } else if (state?.kind === 'failed') {
      this.el.createEl('p', { text: texts.ui.run.failedUnexpectedly(state.message) });
    } else if (state?.kind === 'ended') {
      for (const hint of state.hints) for (const line of describeHint(hint, texts.hints)) writeCode(this.el.createEl('p'), line);
      if (state.hints.some(({ kind }) => kind === 'cli-plugin')) this.offerCopy(run?.request.text ?? '');
    } else if (state?.kind === 'silent') {
      const advice = texts.engine.whatToDo(state.trouble);
      if (advice.length > 0) this.el.createEl('p', { text: texts.engine.whatToDoTitle });
      const list = this.el.createEl('ul');
      for (const step of advice) writeCode(list.createEl('li'), step);
      this.el.createEl('button', { text: texts.ui.run.retry }).addEventListener('click', () => this.actions.retry());
    }
    this.el.toggle(this.el.childElementCount > 0);
  }

  private offerCopy(lines: string): void {
    const { run } = this.texts.ui;
    const button = this.el.createEl('button', { text: run.copyForTerminal });
    button.addEventListener('click', () => void button.win.navigator.clipboard.writeText(lines).then(() => button.setText(run.copied)));
  }
}

/** What stands between backticks is code; an address is a link. */
function writeCode(el: HTMLElement, text: string): void {
  for (const [index, part] of text.split('`').entries()) {
    if (index % 2 === 1) el.createEl('code', { text: part });
    else for (const piece of part.split(/(https:\/\/\S+)/)) writePiece(el, piece);
  }
}

function writePiece(el: HTMLElement, piece: string): void {
  if (piece.startsWith('https://')) el.createEl('a', { text: piece, href: piece, cls: 'external-link' });
  else el.appendText(piece);
}
