// The only writer of notes: one edit at a time, worked out on the text as it is at that moment, and one step of undo where the note is open in an editor.
// A byte-order mark stays what it was; an open editor's text is the app's to save.
import { MarkdownView, type App, type Editor, type TFile } from 'obsidian';
import { applyEdit } from '../core/edits/applyEdit';
import type { NoteChanger } from '../core/edits/NoteChanger';
import type { NoteEdit } from '../core/edits/NoteEdit';
import { fail, type Result } from '../core/Result';

export class NoteWriter implements NoteChanger {
  constructor(private readonly app: App) {}

  peek(path: string): string | null {
    return this.findViews(path)[0]?.getViewData() ?? null;
  }

  async change<Edit extends NoteEdit, Problem>(path: string, edit: (text: string) => Result<Edit, Problem>): Promise<Result<Edit, Problem | 'noNote'>> {
    const views = this.findViews(path);
    const editing = views.find((view) => view.getMode() === 'source');
    if (editing) return changeInEditor(editing.editor, edit);
    const file = this.app.vault.getFileByPath(path);
    if (!file) return fail('noNote');
    // A view that was just left for reading may not have saved what was typed in it.
    for (const view of views) await view.save();
    const isMarked = await this.isMarked(file);
    let result: Result<Edit, Problem | 'noNote'> = fail('noNote');
    await this.app.vault.process(file, (text) => {
      result = edit(text);
      return result.ok ? applyEdit(text, result.value) : text;
    });
    // Whether the app keeps the mark is not documented.
    if (isMarked && !(await this.isMarked(file))) await this.app.vault.process(file, (text) => `\ufeff${text}`);
    return result;
  }

  /** Whether the file begins with a byte-order mark, be it given away on reading or not. */
  private async isMarked(file: TFile): Promise<boolean> {
    const [first, second, third] = new Uint8Array(await this.app.vault.readBinary(file));
    return first === 0xef && second === 0xbb && third === 0xbf;
  }

  /** The open views of the note, the active one first. */
  private findViews(path: string): MarkdownView[] {
    const { workspace } = this.app;
    const active = workspace.getActiveViewOfType(MarkdownView);
    const others = workspace.getLeavesOfType('markdown').map(({ view }) => view);
    return [active, ...others.filter((view) => view !== active)].filter((view) => view instanceof MarkdownView).filter((view) => view.file?.path === path);
  }
}

function changeInEditor<Edit extends NoteEdit, Problem>(editor: Editor, edit: (text: string) => Result<Edit, Problem>): Result<Edit, Problem> {
  const result = edit(editor.getValue());
  if (!result.ok) return result;
  const { from, to, insert } = result.value;
  editor.transaction({ changes: [{ from: editor.offsetToPos(from), to: editor.offsetToPos(to), text: insert }] });
  return result;
}
