// What is said where gaps are closed by quick fixes.
import type { FixKind } from '../gaps/fixes/Fix';

export interface FixTexts {
  /** What each does, as one chooses it. */
  readonly kinds: Readonly<Record<FixKind, string>>;
  /** Of the menu of a gap and of a note in the list. */
  readonly open: string;
  readonly none: string;
  inNote(rule: string): string;
  inVault(rule: string): string;
  readonly wholeNote: string;
  readonly ignoreHere: string;
  readonly putOff: string;
  /** What became of these; where the note has other words there by now, or no place for it. */
  readonly ignored: string;
  readonly notIgnored: string;
  /** Behind what a row of the list says of its gap: how to get at its fixes. */
  readonly hint: string;
  /** The names of the commands. */
  readonly command: string;
  readonly undoCommand: string;
  /** The dialog. */
  title(subject: string): string;
  readonly introduction: string;
  readonly nothing: string;
  readonly listLabel: string;
  readonly all: string;
  /** Those chosen for each gap, or only one kind. */
  readonly forAll: string;
  readonly each: string;
  choice(gap: string): string;
  line(line: number): string;
  more(count: number): string;
  /** The button; 0 while nothing is chosen. */
  apply(count: number): string;
  readonly cancel: string;
  /** What became of it. */
  applied(fixes: number, notes: number): string;
  leftOut(fixes: number): string;
  /** Of links in other notes. */
  linksFollowed(links: number): string;
  alsoIn(note: string): string;
  readonly undo: string;
  undone(notes: number): string;
  notUndone(changes: number): string;
  readonly nothingToUndo: string;
}
