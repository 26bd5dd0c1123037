// The menu of a topic, or of several that were selected.
import { Menu, type PaneType } from 'obsidian';
import type { MapTexts } from '../../core/texts/MapTexts';

export interface TopicMenuActs {
  open(pane: PaneType | false): void;
  showNeighbourhood(): void;
  showTies(): void;
  showSources(): void;
  /** Null where it contains nothing. */
  readonly isCollapsed: boolean | null;
  collapse(isCollapsed: boolean): void;
  readonly isPinned: boolean;
  release(): void;
  /** How many topics the menu is for. */
  readonly count: number;
}

export function showTopicMenu(acts: TopicMenuActs, texts: MapTexts, at: MouseEvent | { readonly x: number; readonly y: number }, doc: Document): void {
  const menu = new Menu();
  const add = (title: string, icon: string, act: () => void): void => void menu.addItem((item) => item.setTitle(title).setIcon(icon).onClick(act));
  if (acts.count > 1) add(texts.openAll(acts.count), 'files', () => acts.open('tab'));
  else {
    add(texts.open, 'file', () => acts.open(false));
    add(texts.openInTab, 'file-plus', () => acts.open('tab'));
    add(texts.openToTheRight, 'separator-vertical', () => acts.open('split'));
    add(texts.openInWindow, 'maximize', () => acts.open('window'));
    menu.addSeparator();
    add(texts.showNeighbourhood, 'locate', () => acts.showNeighbourhood());
    add(texts.showTies, 'spline', () => acts.showTies());
    add(texts.showSources, 'book-open', () => acts.showSources());
  }
  const { isCollapsed } = acts;
  if (isCollapsed !== null) add(isCollapsed ? texts.expand : texts.collapse, isCollapsed ? 'chevrons-up-down' : 'chevrons-down-up', () => acts.collapse(!isCollapsed));
  if (acts.isPinned) add(texts.release, 'pin-off', () => acts.release());
  if ('clientX' in at) menu.showAtMouseEvent(at);
  else menu.showAtPosition(at, doc);
}
