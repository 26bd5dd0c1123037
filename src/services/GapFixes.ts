// Quick fixes of gaps: proposed for the text as it is, written where their gap is still found and would be closed, and taken back, many notes at once.
import { applyEdit } from '../core/edits/applyEdit';
import { chooseProposals } from '../core/edits/chooseProposals';
import { combineEdits } from '../core/edits/combineEdits';
import type { NoteChanger } from '../core/edits/NoteChanger';
import type { NoteEdit } from '../core/edits/NoteEdit';
import { recordAsOne } from '../core/edits/recordAsOne';
import { undoEdits } from '../core/edits/undoEdits';
import { defineFrom } from '../core/gaps/fixes/defineFrom';
import { proposeFixes } from '../core/gaps/fixes/proposeFixes';
import type { ProposedFix } from '../core/gaps/fixes/ProposedFix';
import type { Gap } from '../core/gaps/Gap';
import { writeIgnore } from '../core/gaps/writeIgnore';
import { isFooterTitle } from '../core/notes/isFooterTitle';
import { toPlainText } from '../core/notes/toPlainText';
import type { HeadingRename } from '../core/linking/HeadingRename';
import { fail, succeed } from '../core/Result';
import type { FixBatch, FixBatches, FixedNote } from './FixBatches';
import { HeadingLinks } from './HeadingLinks';
import type { NotebookIndex } from './NotebookIndex';

export interface FixOutcome {
  readonly applied: number;
  readonly leftOut: number;
  /** Links of other notes that follow a heading. */
  readonly links: number;
  /** Null where nothing was written. */
  readonly batch: FixBatch | null;
  /** The texts that the fixes left, by note. */
  readonly texts: ReadonlyMap<string, string>;
}

export interface UndoOutcome {
  readonly notes: number;
  /** Changes whose words were not found again. */
  readonly lost: number;
}

export class GapFixes {
  private readonly headings: HeadingLinks;
  private readonly define = defineFrom(() => this.index.notebook.lens);

  constructor(
    private readonly index: NotebookIndex,
    private readonly notes: NoteChanger,
    private readonly batches: FixBatches,
  ) {
    this.headings = new HeadingLinks(index);
  }

  get canUndo(): boolean {
    return this.batches.last !== undefined;
  }

  /** For the note as an open view has it; nothing for one that is not known. */
  propose(path: string, wanted?: (gap: Gap) => boolean): readonly ProposedFix[] {
    const text = this.notes.peek(path) ?? this.index.notebook.notes.get(path)?.text;
    return text === undefined ? [] : this.proposeFor(path, text, wanted);
  }

  proposeFor(path: string, text: string, wanted?: (gap: Gap) => boolean): readonly ProposedFix[] {
    const { note, gaps } = this.index.readAs(path, text);
    return proposeFixes(note, { gaps, tags: this.index.workflowTags, define: this.define, footers: () => this.listFooters() }, wanted).map((fix) => this.headings.follow(fix, note));
  }

  /** `wanted`: ids of fixes by path. */
  async apply(wanted: ReadonlyMap<string, ReadonlySet<string>>): Promise<FixOutcome> {
    const batch: FixedNote[] = [];
    const texts = new Map<string, string>();
    const renames: HeadingRename[] = [];
    let applied = 0;
    let asked = 0;
    for (const [path, ids] of wanted) {
      asked += ids.size;
      const result = await this.notes.change(path, (text) => {
        const fixes = this.choose(path, text, ids);
        const edit = recordAsOne(text, fixes.flatMap((fix) => fix.edits));
        return fixes.length === 0 ? fail('changed') : succeed({ ...edit, count: fixes.length, text: applyEdit(text, edit), renames: fixes.flatMap(({ rename }) => rename ?? []) });
      });
      if (!result.ok) continue;
      const { count, made, text } = result.value;
      renames.push(...result.value.renames);
      applied += count;
      batch.push({ path, edits: made });
      texts.set(path, text);
    }
    const followed = await this.followRenames(renames);
    batch.push(...followed);
    if (batch.length > 0) this.batches.add(batch);
    return { applied, leftOut: asked - applied, links: followed.reduce((sum, { edits }) => sum + edits.length, 0), batch: batch.length > 0 ? batch : null, texts };
  }

  /** Writes a comment that leaves out the gaps of a line that its user saw, until a day or, with '', for good. */
  async leaveOut(seen: readonly Gap[], until: string): Promise<FixBatch | null> {
    const path = seen[0]?.path ?? '';
    const result = await this.notes.change(path, (text) => {
      const { note, gaps } = this.index.readAs(path, text);
      const [gap, ...others] = gaps.filter((other) => seen.some(({ rule, quote, section, span }) => rule === other.rule && quote === other.quote && section.title === other.section.title && span.from === other.span.from));
      const edit = gap ? writeIgnore(note, [gap, ...others], until) : null;
      return edit ? succeed(recordAsOne(text, [edit])) : fail('changed');
    });
    if (!result.ok) return null;
    const batch = [{ path, edits: result.value.made }];
    this.batches.add(batch);
    return batch;
  }

  private async followRenames(renames: readonly HeadingRename[]): Promise<readonly FixedNote[]> {
    const followed: FixedNote[] = [];
    for (const rename of renames) {
      for (const path of this.index.linkersOf(rename.note.path).filter((other) => other !== rename.note.path)) {
        const result = await this.notes.change(path, (text) => {
          const edits = this.index.renameLinks(this.index.readAs(path, text).note, rename);
          return edits.length === 0 ? fail('changed') : succeed(recordAsOne(text, edits));
        });
        if (result.ok) followed.push({ path, edits: result.value.made });
      }
    }
    return followed;
  }

  /** Takes back a batch, once; without one, what was applied last. */
  async undo(batch = this.batches.last): Promise<UndoOutcome> {
    if (!batch || !this.batches.take(batch)) return { notes: 0, lost: 0 };
    const notes = new Set<string>();
    let lost = 0;
    // A note may have been written to more than once.
    for (const { path, edits: made } of [...batch].reverse()) {
      const result = await this.notes.change(path, (text) => undoEdits(text, made));
      if (result.ok) notes.add(path);
      lost += result.ok ? result.value.lost : made.length;
    }
    return { notes: notes.size, lost };
  }

  rename(oldPath: string, path: string): void {
    this.batches.rename(oldPath, path);
  }

  /** Titles alone: one that has a source on its line is no form for others. */
  private listFooters(): readonly string[] {
    const notes = [...this.index.notebook.notes.values()];
    return notes.flatMap(({ text, footer }) => (footer ? [text.slice(footer.span.from, footer.span.to)] : [])).filter((footer) => isFooterTitle(toPlainText(footer.replace(/^#+\s*/, ''))));
  }

  /** Those that are still there, do not write to the same words, and close their gaps. */
  private choose(path: string, text: string, ids: ReadonlySet<string>): readonly ProposedFix[] {
    const chosen = chooseProposals(this.proposeFor(path, text), ids);
    const closes = (fixes: readonly ProposedFix[]): boolean => this.doClose(path, text, fixes);
    if (closes(chosen)) return chosen;
    // Together they may open what one of them closes: a draft comes with a remark like one that goes.
    return chosen.filter((fix) => closes([fix]));
  }

  private doClose(path: string, text: string, fixes: readonly ProposedFix[]): boolean {
    const edit: NoteEdit = combineEdits(text, fixes.flatMap(({ edits }) => edits));
    const before = countGaps(this.index.readAs(path, text).gaps);
    const after = countGaps(this.index.readAs(path, applyEdit(text, edit)).gaps);
    const closed = countGaps(fixes.map(({ gap }) => gap));
    return [...closed].every(([key, count]) => (after.get(key) ?? 0) <= (before.get(key) ?? 0) - count);
  }
}

/** By rule and quoted words. */
function countGaps(gaps: readonly Gap[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { rule, quote } of gaps) counts.set(`${rule} ${quote}`, (counts.get(`${rule} ${quote}`) ?? 0) + 1);
  return counts;
}
