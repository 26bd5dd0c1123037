// Opens a note where something stands: at a line, or with the exact words selected.
import { MarkdownView, type App, type EditorPosition, type WorkspaceLeaf } from 'obsidian';

export interface Place {
  readonly path: string;
  /** 1-based. */
  readonly line: number;
  /** Given where words are to be selected for editing; the note is then opened for writing. */
  readonly selection?: { readonly from: EditorPosition; readonly to: EditorPosition };
}

/** Does nothing for a note that is gone: the index will say so in a moment. */
export async function openPlace(app: App, place: Place): Promise<void> {
  const file = app.vault.getFileByPath(place.path);
  if (!file) return;
  const eState = { line: place.line - 1 };
  const known = findLeaf(app, place.path);
  const leaf = known ?? app.workspace.getLeaf(false);
  if (!known || isInOtherMode(known, place)) {
    await leaf.openFile(file, { active: true, eState, ...(place.selection ? { state: { mode: 'source' } } : {}) });
  } else {
    leaf.setEphemeralState(eState);
  }
  await app.workspace.revealLeaf(leaf);
  app.workspace.setActiveLeaf(leaf, { focus: true });
  if (!place.selection || !(leaf.view instanceof MarkdownView)) return;
  const { from, to } = place.selection;
  leaf.view.editor.setSelection(from, to);
  leaf.view.editor.scrollIntoView({ from, to }, true);
}

function isInOtherMode(leaf: WorkspaceLeaf, place: Place): boolean {
  return place.selection !== undefined && leaf.view instanceof MarkdownView && leaf.view.getMode() !== 'source';
}

function findLeaf(app: App, path: string): WorkspaceLeaf | null {
  const leaves = app.workspace.getLeavesOfType('markdown').filter(({ view }) => view instanceof MarkdownView && view.file?.path === path);
  const recent = app.workspace.getMostRecentLeaf();
  return leaves.find((leaf) => leaf === recent) ?? leaves[0] ?? null;
}
