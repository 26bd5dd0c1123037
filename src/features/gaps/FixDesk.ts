// Asks which quick fixes to make, has them made, and says what became of them. After those of a note it offers what they made possible.
import { Notice, type App } from 'obsidian';
import type { ProposedFix } from '../../core/gaps/fixes/ProposedFix';
import type { Gap, RuleId } from '../../core/gaps/Gap';
import type { Texts } from '../../core/texts/Texts';
import type { FixBatch } from '../../services/FixBatches';
import type { GapFixes } from '../../services/GapFixes';
import type { NotebookIndex } from '../../services/NotebookIndex';
import { today } from '../../services/today';
import { FixesModal, type FixableNote, type FixesQuestion } from './FixesModal';

/** Milliseconds; long enough to see that something is not what was meant. */
const noticeTime = 10_000;

export class FixDesk {
  constructor(
    private readonly app: App,
    private readonly fixes: GapFixes,
    private readonly index: NotebookIndex,
    private readonly texts: Texts,
  ) {}

  get canUndo(): boolean {
    return this.fixes.canUndo;
  }

  knows(path: string): boolean {
    return this.index.notebook.notes.has(path);
  }

  /** What can be done about a gap as a view lists it, in the note as it is by now. */
  listFor(gap: Gap): readonly ProposedFix[] {
    return this.fixes.propose(gap.path, (other) => other.rule === gap.rule && other.quote === gap.quote && other.span.from === gap.span.from);
  }

  askOne(fix: ProposedFix): void {
    const { path } = fix.gap;
    this.ask({ subject: this.titleOf(path), notes: [{ path, title: this.titleOf(path), choices: [[fix]] }], isMeant: true });
  }

  askRule(rule: RuleId, paths: Iterable<string>): void {
    const notes = [...paths].flatMap((path) => this.collect(path, this.fixes.propose(path, (gap) => gap.rule === rule)));
    this.ask({ subject: this.texts.gaps.rules[rule].name, notes, isMeant: true });
  }

  askNote(path: string): void {
    this.ask({ subject: this.titleOf(path), notes: this.collect(path, this.fixes.propose(path)), isMeant: false });
  }

  /** `days` from today on, or null for good. */
  async leaveOut(gaps: readonly Gap[], days: number | null): Promise<void> {
    const { fixes } = this.texts;
    const batch = await this.fixes.leaveOut(gaps, days === null ? '' : today(days));
    this.tell(batch ? fixes.ignored : fixes.notIgnored, batch);
  }

  /** Without a batch, what was applied last. */
  async undo(batch?: FixBatch): Promise<void> {
    const { fixes } = this.texts;
    const { notes, lost } = await this.fixes.undo(batch);
    new Notice(notes + lost === 0 ? fixes.nothingToUndo : [fixes.undone(notes), ...(lost > 0 ? [fixes.notUndone(lost)] : [])].join(' '));
  }

  private ask(question: Omit<FixesQuestion, 'apply'>): void {
    new FixesModal(this.app, { ...question, apply: (chosen) => void this.apply(chosen) }, this.texts).open();
  }

  private async apply(chosen: ReadonlyMap<string, ReadonlySet<string>>): Promise<void> {
    const { fixes } = this.texts;
    const { applied, leftOut, links, batch, texts } = await this.fixes.apply(chosen);
    const said = [fixes.applied(applied, texts.size), ...(links > 0 ? [fixes.linksFollowed(links)] : []), ...(leftOut > 0 ? [fixes.leftOut(leftOut)] : [])].join(' ');
    this.tell(said, batch);
    const [only] = texts.size === 1 ? texts : [];
    const rest = only ? this.collect(only[0], this.fixes.proposeFor(...only)) : [];
    if (only && rest.some(({ choices }) => choices.some(([{ kind }]) => kind === 'mark-done'))) this.ask({ subject: this.titleOf(only[0]), notes: rest, isMeant: false });
  }

  private tell(said: string, batch: FixBatch | null): void {
    new Notice(
      createFragment((el) => {
        el.createSpan({ text: said });
        if (batch) el.createEl('button', { text: this.texts.fixes.undo, cls: 'docker-notebook-notice-button' }).addEventListener('click', () => void this.undo(batch));
      }),
      noticeTime,
    );
  }

  private collect(path: string, fixes: readonly ProposedFix[]): readonly FixableNote[] {
    const byGap = new Map<Gap, [ProposedFix, ...ProposedFix[]]>();
    for (const fix of fixes) {
      const known = byGap.get(fix.gap);
      if (known) known.push(fix);
      else byGap.set(fix.gap, [fix]);
    }
    return byGap.size === 0 ? [] : [{ path, title: this.titleOf(path), choices: [...byGap.values()] }];
  }

  private titleOf(path: string): string {
    return this.index.notebook.notes.get(path)?.title ?? path;
  }
}
