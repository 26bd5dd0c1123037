// Opens a note where something stands: at a line, or with the exact words selected.
import { MarkdownView, type App, type EditorPosition, type PaneType, type WorkspaceLeaf } from 'obsidian';

export interface Place {
  readonly path: string;
  /** 1-based. */
  readonly line: number;
  /** Given where words are to be selected for editing; the note is then opened for writing. */
  readonly selection?: { readonly from: EditorPosition; readonly to: EditorPosition };
}

/**
 * Does nothing for a note that is gone: the index will say so in a moment. `pane` is where a new leaf is asked for, as Keymap.isModEvent reads it from
 * an event; false opens the note where it is open already, or where its user reads.
 */
export async function openPlace(app: App, place: Place, pane: PaneType | boolean = false): Promise<void> {
  const file = app.vault.getFileByPath(place.path);
  if (!file) return;
  const { workspace } = app;
  const leaf = pane === false ? findLeaf(app, place.path) : workspace.getLeaf(pane);
  await workspace.revealLeaf(leaf);
  const eState = { line: place.line - 1 };
  if (isReady(leaf, place)) leaf.setEphemeralState(eState);
  else await leaf.openFile(file, { active: true, eState, ...(place.selection ? { state: { mode: 'source' } } : {}) });
  workspace.setActiveLeaf(leaf, { focus: true });
  if (!place.selection || !(leaf.view instanceof MarkdownView)) return;
  const { from, to } = place.selection;
  leaf.view.editor.setSelection(from, to);
  leaf.view.editor.scrollIntoView({ from, to }, true);
}

/** Shows the note already, in a mode that will do. */
function isReady({ view }: WorkspaceLeaf, place: Place): boolean {
  return view instanceof MarkdownView && view.file?.path === place.path && (place.selection === undefined || view.getMode() === 'source');
}

/** Where the note is open; else where its user last read a note, so that the view from which they come stays in sight. */
function findLeaf({ workspace }: App, path: string): WorkspaceLeaf {
  const recent = workspace.getMostRecentLeaf();
  const leaves = workspace.getLeavesOfType('markdown').sort((a, b) => rank(b, recent) - rank(a, recent));
  // A tab in the background holds no view yet, but its state names the file.
  const open = leaves.find((leaf) => leaf.getViewState().state?.file === path);
  const other = leaves.find((leaf) => leaf.getViewState().pinned !== true);
  return open ?? other ?? workspace.getLeaf(false);
}

function rank(leaf: WorkspaceLeaf, recent: WorkspaceLeaf | null): number {
  return (leaf === recent ? 2 : 0) + (leaf.view.containerEl.isShown() ? 1 : 0);
}
