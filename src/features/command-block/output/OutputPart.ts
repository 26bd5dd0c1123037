// What a run printed, in the panel: its progress while it runs, its tools, and its text, table or tree.
import { humanSize } from '../../../core/commands/output/humanSize';
import type { Run } from '../../../services/Run';
import { OutputView } from '../../shared/output/OutputView';
import type { PanelOwner } from '../PanelOwner';
import type { PanelPart } from '../PanelPart';
import { FollowUp } from './FollowUp';
import type { OutputForm } from './OutputForm';
import { OutputTools, type OutputFormName } from './OutputTools';
import { ProgressView } from './ProgressView';
import { TableForm } from './TableForm';
import { TextSearch } from './TextSearch';
import { TreeForm } from './TreeForm';

export class OutputPart implements PanelPart {
  private readonly progress: ProgressView;
  private readonly tools: OutputTools;
  private readonly search: TextSearch;
  private readonly text: OutputView;
  private readonly forms: readonly OutputForm[];
  private readonly cut: HTMLElement;
  private readonly followUp: FollowUp;
  private readonly stopListening: () => void;
  private run: Run | null = null;
  /** The run of which was found out what forms it has. */
  private asked: Run | null = null;
  private available: readonly OutputForm[] = [];

  constructor(
    parent: HTMLElement,
    private readonly owner: PanelOwner,
  ) {
    const { place, desk } = owner;
    const { texts } = desk;
    this.progress = new ProgressView(parent, texts.output);
    this.tools = new OutputTools(parent, texts.output, {
      choose: (form) => this.choose(form),
      search: () => (this.search.isOpen ? this.search.close() : this.openSearch()),
      wrap: () => this.toggleWrap(),
      follow: () => (this.text.follower.isFollowing ? this.text.follower.stop() : this.text.follower.start()),
      save: () => this.save(),
    });
    this.cut = parent.createDiv({ cls: 'docker-notebook-output-cut', attr: { role: 'status' } });
    this.search = new TextSearch(parent, () => this.text, texts.output, () => this.closeSearch());
    this.text = new OutputView(parent, { ...texts.ui.run, errorStream: texts.output.errorStream }, place.title, () => this.search.show(this.run?.output ?? null));
    const table = new TableForm(parent, place.title, texts.output, {
      act: (action) => this.followUp.start(action),
      listAgain: owner.start,
      isStale: (run, { kind }) => desk.runner.hasChangedSince(run, kind),
    });
    this.forms = [table, new TreeForm(parent, place.title, texts.output)];
    this.followUp = new FollowUp(parent, owner);
    const stops = [this.text.follower.onChange(() => this.showTools()), desk.runner.onEnd(() => (this.chosenForm() ? owner.resized() : undefined))];
    this.stopListening = () => stops.forEach((stop) => stop());
  }

  show(run: Run | null): void {
    this.run = run;
    this.findForms(run);
    if (!run) this.followUp.clear();
    const form = this.chosenForm();
    this.progress.show(run);
    this.text.show(run);
    if (form) this.text.el.hide();
    for (const each of this.forms) each.el.toggle(each === form);
    form?.draw();
    this.showTools();
  }

  close(): void {
    this.stopListening();
    this.search.end();
    this.text.close();
    for (const form of this.forms) form.close();
  }

  private findForms(run: Run | null): void {
    if (run !== this.asked) this.available = [];
    const isWhole = run?.state.kind === 'ended' && run.state.exitCode === 0;
    if (!isWhole || run === this.asked) return;
    this.asked = run;
    this.available = this.forms.filter((form) => form.take(run));
  }

  private chosenForm(): OutputForm | null {
    return this.owner.desk.output.choices.prefersText || this.search.isOpen ? null : (this.available[0] ?? null);
  }

  private choose(form: OutputFormName): void {
    this.owner.desk.output.choices.prefersText = form === 'text';
    if (form !== 'text' && this.search.isOpen) this.search.close();
    this.refresh();
  }

  private refresh(): void {
    this.show(this.run);
    this.owner.resized();
  }

  private showTools(): void {
    const { run } = this;
    const isShown = run !== null && (!run.output.isEmpty || run.record.size > 0);
    const { isWrapped } = this.owner.desk.output.choices;
    this.tools.el.toggle(isShown);
    this.showCut();
    this.text.el.toggleClass('is-wrapped', isWrapped);
    this.tools.show({
      forms: ['text', ...this.available.map(({ name }) => name)],
      form: this.chosenForm()?.name ?? 'text',
      isWrapped,
      isSearching: this.search.isOpen,
      isFollowing: run?.isActive ? this.text.follower.isFollowing : null,
    });
  }

  /** Said when it happens, not only to whoever saves. */
  private showCut(): void {
    const cut = this.run?.record.cut ?? null;
    const text = cut ? this.owner.desk.texts.output.saveCut(humanSize(cut.kept), cut.problem) : '';
    if (this.cut.getText() !== text) this.cut.setText(text);
  }

  private openSearch(): void {
    this.search.open();
    this.refresh();
  }

  private closeSearch(): void {
    this.refresh();
    this.tools.focusSearch();
  }

  private toggleWrap(): void {
    const { choices } = this.owner.desk.output;
    choices.isWrapped = !choices.isWrapped;
    this.showTools();
    this.owner.resized();
  }

  private save(): void {
    const { run } = this;
    if (!run) return;
    const { record, request } = run;
    const title = request.text.split('\n').find((line) => line.trim() !== '') ?? '';
    this.owner.desk.output.saver.ask({ title, size: record.size, cut: record.cut, read: () => record.read() });
  }
}
