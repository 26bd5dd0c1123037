// Answers to ties that were found by reading words: one that is so becomes a link in its note where it can, and can be taken back; one that is not
// so leaves the map.
import type { AppliedEdit } from '../core/edits/AppliedEdit';
import type { NoteChanger } from '../core/edits/NoteChanger';
import { recordAsOne } from '../core/edits/recordAsOne';
import type { Recorded } from '../core/edits/Recorded';
import { undoEdits } from '../core/edits/undoEdits';
import { linkTie } from '../core/linking/linkTie';
import type { Suggestion } from '../core/linking/Suggestion';
import { tieKey } from '../core/map/tieKey';
import type { Tie } from '../core/map/TopicMap';
import { fail, succeed, type Result } from '../core/Result';
import type { NotebookIndex } from './NotebookIndex';
import type { TieSet } from './TieSet';

export type TieAnswer = 'open' | 'accepted' | 'rejected';

export class TieLinks {
  /** What was written for a tie since the start, to be taken back. */
  private readonly written = new Map<string, { path: string; readonly edits: readonly AppliedEdit[] }>();

  constructor(
    private readonly index: NotebookIndex,
    private readonly notes: NoteChanger,
    readonly accepted: TieSet,
  ) {}

  answerTo(tie: Tie): TieAnswer {
    if (this.index.rejected.has(tie)) return 'rejected';
    return this.accepted.has(tie) ? 'accepted' : 'open';
  }

  /** The link that would say it, in the note as an open view has it; null where there can be none. */
  propose(tie: Tie): Suggestion | null {
    const text = this.notes.peek(tie.path) ?? this.index.notebook.notes.get(tie.path)?.text;
    return text === undefined ? null : this.proposeIn(tie, text);
  }

  /** It is so, without a link. */
  accept(tie: Tie): void {
    this.index.rejected.set(tie, false);
    this.accepted.set(tie, true);
  }

  /** It is so, with the link that was shown; nothing is written where the note would have another one by now. */
  async acceptWith(tie: Tie, shown: Suggestion): Promise<Result<null, 'changed' | 'noNote'>> {
    const result = await this.notes.change(tie.path, (text): Result<Recorded, 'changed'> => {
      const now = this.proposeIn(tie, text);
      return now && JSON.stringify(now.change) === JSON.stringify(shown.change) ? succeed(recordAsOne(text, now.edits)) : fail('changed');
    });
    if (!result.ok) return result;
    this.written.set(tieKey(tie), { path: tie.path, edits: result.value.made });
    this.accept(tie);
    return succeed(null);
  }

  reject(tie: Tie): void {
    this.accepted.set(tie, false);
    this.index.rejected.set(tie, true);
  }

  canUnlink(tie: Tie): boolean {
    return this.written.has(tieKey(tie));
  }

  /** Nothing is said of it any more, and the link that was written for it goes. */
  async takeBack(tie: Tie): Promise<Result<null, 'changed' | 'noNote'>> {
    this.accepted.set(tie, false);
    this.index.rejected.set(tie, false);
    const made = this.written.get(tieKey(tie));
    if (!made) return succeed(null);
    this.written.delete(tieKey(tie));
    const result = await this.notes.change(made.path, (text) => undoEdits(text, made.edits));
    return result.ok ? succeed(null) : result;
  }

  rename(oldPath: string, path: string): void {
    for (const made of this.written.values()) if (made.path === oldPath) made.path = path;
    this.accepted.rename(oldPath, path);
    this.index.rejected.rename(oldPath, path);
  }

  private proposeIn(tie: Tie, text: string): Suggestion | null {
    const { notebook } = this.index;
    const { note } = this.index.readAs(tie.path, text);
    return linkTie(note, tie, { notes: notebook.notes, map: notebook.wholeMap, lens: notebook.lens });
  }
}
