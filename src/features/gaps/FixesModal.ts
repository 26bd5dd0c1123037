// Lists quick fixes by note, each as the change that it would make. Nothing is changed before its user says so.
import { ConfirmationModal, type App, type ButtonComponent } from 'obsidian';
import type { FixKind } from '../../core/gaps/fixes/Fix';
import type { ProposedFix } from '../../core/gaps/fixes/ProposedFix';
import type { Texts } from '../../core/texts/Texts';
import { drawChange } from '../shared/drawChange';

export interface FixesQuestion {
  /** What they are for: a note's title, a rule's name. */
  readonly subject: string;
  readonly notes: readonly FixableNote[];
  /** Whether its user asked for exactly these: then those are chosen too after which a gap's words are gone. */
  readonly isMeant: boolean;
  /** Ids by path. */
  apply(chosen: ReadonlyMap<string, ReadonlySet<string>>): void;
}

export interface FixableNote {
  readonly path: string;
  readonly title: string;
  /** For each gap what can be done, the first proposed first. */
  readonly choices: readonly (readonly [ProposedFix, ...ProposedFix[]])[];
}

interface Row {
  readonly path: string;
  readonly choices: FixableNote['choices'][number];
  fix: ProposedFix;
  isChosen: boolean;
  /** Draws it anew; null until it is in the page. */
  draw: (() => void) | null;
}

/** More come when they are asked for: a vault has thousands. */
const CHUNK = 100;

export class FixesModal extends ConfirmationModal {
  private readonly rows: readonly Row[];
  private button: ButtonComponent | null = null;
  private all: HTMLInputElement | null = null;

  constructor(
    app: App,
    private readonly question: FixesQuestion,
    private readonly texts: Texts,
  ) {
    super(app);
    const { fixes } = texts;
    this.addClass('docker-notebook-fixes');
    this.setTitle(fixes.title(question.subject));
    this.rows = question.notes.flatMap(({ path, choices }) =>
      choices.map((each) => ({ path, choices: each, fix: each[0], isChosen: question.isMeant || !each[0].losesWords, draw: null })),
    );
    this.contentEl.createEl('p', { text: this.rows.length === 0 ? fixes.nothing : fixes.introduction });
    if (this.rows.length > 1) this.drawHead(this.contentEl.createDiv({ cls: 'docker-notebook-fixes-head' }));
    if (this.rows.length > 0) this.drawMore(this.contentEl.createEl('ul', { cls: 'docker-notebook-suggestions', attr: { 'aria-label': fixes.listLabel, tabindex: '0' } }), 0);
    this.addButton((button) => {
      this.button = button.setCta().onClick(() => question.apply(this.chosen()));
    });
    this.addButton((button) => button.setButtonText(fixes.cancel).setCancel().setInitialFocus());
    this.showCount();
  }

  /** All or none of them, and one kind of fix for all that have it. */
  private drawHead(el: HTMLElement): void {
    const { fixes } = this.texts;
    const label = el.createEl('label');
    const box = label.createEl('input', { type: 'checkbox' });
    label.createSpan({ text: fixes.all });
    box.addEventListener('change', () => this.change(this.rows, { isChosen: box.checked }));
    this.all = box;
    const kinds = [...new Set(this.rows.flatMap(({ choices }) => choices.map(({ kind }) => kind)))];
    if (kinds.length < 2) return;
    const select = el.createEl('select', { cls: 'dropdown', attr: { 'aria-label': fixes.forAll } });
    select.createEl('option', { value: '', text: fixes.each });
    for (const kind of kinds) select.createEl('option', { value: kind, text: fixes.kinds[kind] });
    select.addEventListener('change', () => this.changeAllTo(kinds.find((kind) => kind === select.value) ?? null));
  }

  private changeAllTo(kind: FixKind | null): void {
    for (const row of this.rows) {
      const fix = row.choices.find((choice) => choice.kind === kind);
      if (kind !== null) this.change([row], { fix: fix ?? row.fix, isChosen: fix !== undefined });
    }
  }

  private drawMore(list: HTMLElement, from: number): void {
    for (const [at, row] of this.rows.slice(from, from + CHUNK).entries()) {
      const previous = this.rows[from + at - 1];
      if (this.question.notes.length > 1 && previous?.path !== row.path) list.createEl('li', { cls: 'docker-notebook-fixes-note', text: this.question.notes.find(({ path }) => path === row.path)?.title ?? row.path });
      this.drawRow(list.createEl('li', { cls: 'docker-notebook-suggestion-item' }), row);
    }
    const left = this.rows.length - from - CHUNK;
    if (left <= 0) return;
    const item = list.createEl('li');
    item.createEl('button', { text: this.texts.fixes.more(left) }).addEventListener('click', () => {
      item.remove();
      this.drawMore(list, from + CHUNK);
    });
  }

  private drawRow(item: HTMLElement, row: Row): void {
    const { fixes, gaps } = this.texts;
    const { gap, line } = row.fix;
    const named = [gaps.rules[gap.rule].name, gap.quote].filter((words) => words !== '').join(': ');
    const head = item.createDiv({ cls: 'docker-notebook-suggestion-head' });
    const label = head.createEl('label');
    const box = label.createEl('input', { type: 'checkbox' });
    box.addEventListener('change', () => this.change([row], { isChosen: box.checked }));
    label.createSpan({ cls: 'docker-notebook-suggestion-line', text: fixes.line(line) });
    label.createSpan({ text: named });
    const select = row.choices.length > 1 ? head.createEl('select', { cls: 'dropdown', attr: { 'aria-label': fixes.choice(named) } }) : null;
    for (const { kind } of row.choices) select?.createEl('option', { value: kind, text: fixes.kinds[kind] });
    if (!select) head.createSpan({ cls: 'docker-notebook-suggestion-line', text: fixes.kinds[row.fix.kind] });
    select?.addEventListener('change', () => this.change([row], { fix: row.choices.find(({ kind }) => kind === select.value) ?? row.fix, isChosen: true }));
    const change = item.createDiv();
    row.draw = () => {
      box.checked = row.isChosen;
      if (select) select.value = row.fix.kind;
      change.empty();
      drawChange(change, row.fix.change);
      for (const { path, change: lines } of row.fix.follows ?? []) {
        change.createDiv({ cls: 'docker-notebook-suggestion-line', text: fixes.alsoIn(path.replace(/^.*\/|\.md$/g, '')) });
        drawChange(change, lines);
      }
    };
    row.draw();
  }

  private change(rows: readonly Row[], to: Partial<Pick<Row, 'fix' | 'isChosen'>>): void {
    for (const row of rows) {
      Object.assign(row, to);
      row.draw?.();
    }
    this.showCount();
  }

  private chosen(): ReadonlyMap<string, ReadonlySet<string>> {
    const chosen = new Map<string, Set<string>>();
    for (const { path, fix, isChosen } of this.rows) if (isChosen) chosen.set(path, (chosen.get(path) ?? new Set()).add(fix.id));
    return chosen;
  }

  private showCount(): void {
    const count = this.rows.filter(({ isChosen }) => isChosen).length;
    this.button?.setButtonText(this.texts.fixes.apply(count)).setDisabled(count === 0);
    if (!this.all) return;
    this.all.checked = count === this.rows.length;
    this.all.indeterminate = count > 0 && count < this.rows.length;
  }
}
