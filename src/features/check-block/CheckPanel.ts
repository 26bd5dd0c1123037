// What stands below a check block: its button, how many lines hold, and each line with the reason. Shows what Checks keeps, and can be made and thrown away at any moment.
import { Component, setIcon } from 'obsidian';
import { parseChecks } from '../../core/checks/parseChecks';
import { writeRunKey, type RunKey } from '../../services/RunKey';
import { FrameTask } from '../shared/FrameTask';
import type { CheckDesk } from './CheckDesk';
import { keyAttribute } from './keyAttribute';
import { listCheckRows, type CheckRow } from './listCheckRows';

const icons: Readonly<Record<CheckRow['state'], string>> = { passed: 'check', failed: 'x', unknown: 'help-circle', unreadable: 'alert-triangle' };

export class CheckPanel extends Component {
  private readonly button: HTMLButtonElement;
  private readonly summary: HTMLElement;
  private readonly time: HTMLElement;
  private readonly list: HTMLElement;
  private readonly frame: FrameTask;
  private readonly expected: number;

  constructor(
    readonly el: HTMLElement,
    private readonly key: RunKey,
    private readonly desk: CheckDesk,
    private readonly resized: () => void,
  ) {
    super();
    const { texts } = desk;
    this.expected = parseChecks(key.code).length;
    el.addClass('docker-notebook-check');
    el.setAttrs({ role: 'group', 'aria-label': texts.blockLabel, [keyAttribute]: writeRunKey(key) });
    const bar = el.createDiv({ cls: 'docker-notebook-check-bar' });
    this.button = bar.createEl('button', { cls: 'docker-notebook-check-button', attr: { type: 'button' } });
    this.summary = bar.createSpan({ cls: 'docker-notebook-check-summary', attr: { role: 'status', 'aria-live': 'polite' } });
    this.time = bar.createSpan({ cls: 'docker-notebook-check-time' });
    // Rows are no list items: those of notes are looked for command lists.
    this.list = el.createDiv({ cls: 'docker-notebook-check-list' });
    this.frame = new FrameTask(el, () => this.draw());
  }

  override onload(): void {
    const written = writeRunKey(this.key);
    this.registerDomEvent(this.button, 'click', () => this.press());
    this.register(this.desk.checks.onChange((key) => (writeRunKey(key) === written ? this.frame.request() : undefined)));
    this.draw();
  }

  override onunload(): void {
    this.frame.cancel();
    this.el.remove();
  }

  private press(): void {
    const { checks } = this.desk;
    if (checks.find(this.key)?.isRunning) checks.stop(this.key);
    else void checks.check(this.key);
  }

  private draw(): void {
    const { texts, checks } = this.desk;
    const state = checks.find(this.key);
    const results = state?.results ?? null;
    const passed = results?.filter(({ outcome }) => outcome?.state === 'passed').length ?? 0;
    const isRunning = state?.isRunning ?? false;
    this.drawButton(isRunning ? texts.stop : results === null ? texts.check : texts.checkAgain, isRunning);
    this.summary.setText(isRunning ? texts.checking : this.expected === 0 ? texts.nothingToCheck : results ? texts.summary(passed, this.expected) : texts.notChecked(this.expected));
    this.summary.toggleClass('is-passed', results !== null && passed === this.expected);
    this.summary.toggleClass('is-failed', results?.some(({ outcome }) => outcome?.state === 'failed') ?? false);
    this.time.setText(state && results && !isRunning ? texts.checkedAt(new Date(state.at).toLocaleTimeString()) : '');
    this.drawRows(listCheckRows(this.key.code, results, texts));
    this.resized();
  }

  private drawButton(label: string, isRunning: boolean): void {
    this.button.empty();
    setIcon(this.button.createSpan({ attr: { 'aria-hidden': 'true' } }), isRunning ? 'square' : 'list-checks');
    this.button.createSpan({ text: label });
    this.el.toggleClass('is-checking', isRunning);
  }

  private drawRows(rows: readonly CheckRow[]): void {
    this.list.empty();
    // An empty element may have no name, nor be a list.
    this.list.setAttrs(rows.length === 0 ? { role: null, 'aria-label': null } : { role: 'list', 'aria-label': this.desk.texts.blockLabel });
    for (const { state, text, reason } of rows) {
      const row = this.list.createDiv({ cls: `docker-notebook-check-row is-${state}`, attr: { role: 'listitem' } });
      const mark = row.createSpan({ cls: 'docker-notebook-check-mark', attr: { role: 'img', 'aria-label': this.desk.texts.states[state] } });
      setIcon(mark, icons[state]);
      const words = row.createDiv({ cls: 'docker-notebook-check-words' });
      words.createDiv({ cls: 'docker-notebook-check-line', text });
      words.createDiv({ cls: 'docker-notebook-check-reason', text: reason });
    }
  }
}
