// Opens the note of a gap with the exact words selected.
import type { App, PaneType } from 'obsidian';
import type { Gap } from '../../core/gaps/Gap';
import type { Note } from '../../core/notes/Note';
import { openPlace } from '../shared/openPlace';
import { positionAt } from '../shared/positionAt';

/** `note` is the one in which the gap was found: of its text the offsets speak. */
export async function openGap(app: App, note: Note, gap: Gap, pane: PaneType | boolean = false): Promise<void> {
  const selection = { from: positionAt(note.text, gap.span.from), to: positionAt(note.text, gap.span.to) };
  await openPlace(app, { path: gap.path, line: gap.span.line, selection }, pane);
}
