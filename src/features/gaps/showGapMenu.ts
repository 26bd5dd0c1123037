// The menu of a row of the list: what can be done about a gap or a note.
import { Menu } from 'obsidian';
import type { Texts } from '../../core/texts/Texts';
import type { FixDesk } from './FixDesk';
import type { GapRow, NoteRow } from './listGaps';

/** In the window of the list. */
export interface MenuPlace {
  readonly x: number;
  readonly y: number;
  readonly doc: Document;
}

interface MenuActs {
  readonly fixes: FixDesk;
  /** The notes that the list shows. */
  readonly paths: readonly string[];
  open(): void;
}

export function showGapMenu(row: Pick<NoteRow, 'kind' | 'note'> | Pick<GapRow, 'kind' | 'note' | 'gap' | 'others'>, acts: MenuActs, texts: Texts, at: MenuPlace): void {
  const { fixes: desk, paths } = acts;
  const { fixes, gaps } = texts;
  const menu = new Menu();
  const add = (title: string, icon: string, act: () => void): void => void menu.addItem((item) => item.setTitle(title).setIcon(icon).onClick(act));
  const { path } = row.note;
  if (row.kind === 'gap') {
    const said = [row.gap, ...row.others];
    const proposed = said.flatMap((gap) => desk.listFor(gap));
    for (const fix of proposed) add(fixes.kinds[fix.kind], 'wand', () => desk.askOne(fix));
    if (proposed.length === 0) menu.addItem((item) => item.setTitle(fixes.none).setDisabled(true));
    menu.addSeparator();
    for (const { rule } of said) {
      add(fixes.inNote(gaps.rules[rule].name), 'list-checks', () => desk.askRule(rule, [path]));
      if (paths.length > 1) add(fixes.inVault(gaps.rules[rule].name), 'list-checks', () => desk.askRule(rule, paths));
    }
    menu.addSeparator();
    add(fixes.ignoreHere, 'eye-off', () => void desk.leaveOut(said, null));
    add(fixes.putOff, 'calendar-clock', () => void desk.leaveOut(said, 7));
    menu.addSeparator();
    add(fixes.open, 'text-cursor', () => acts.open());
  }
  add(fixes.wholeNote, 'file-check', () => desk.askNote(path));
  if (desk.canUndo) add(fixes.undoCommand, 'undo-2', () => void desk.undo());
  menu.showAtPosition(at, at.doc);
}
