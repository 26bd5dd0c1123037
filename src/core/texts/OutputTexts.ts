// The words of what a run printed: its tools, its table, its tree, its progress, and how it is saved.
import type { SpoolProblem } from '../commands/Spool';
import type { SettingText } from './UiTexts';

export interface OutputTexts {
  readonly toolsLabel: string;
  /** The switch between the forms of one output. */
  readonly formLabel: string;
  readonly forms: Readonly<Record<'text' | 'table' | 'tree', string>>;
  readonly wrap: string;
  readonly follow: string;
  readonly search: string;
  readonly searchPlaceholder: string;
  readonly next: string;
  readonly previous: string;
  readonly closeSearch: string;
  readonly noMatches: string;
  /** `isMore`: there are more than are counted. */
  matches(current: number, total: number, isMore: boolean): string;
  readonly errorStream: string;
  readonly save: string;
  readonly savePath: SettingText;
  readonly saveButton: string;
  readonly cancel: string;
  /** `size` as people read it. */
  saveSize(size: string): string;
  /** `kept`: how much, as people read it. */
  saveCut(kept: string, problem: SpoolProblem): string;
  saved(path: string): string;
  saveTaken(path: string): string;
  readonly saveUnfit: string;
  saveFailed(reason: string): string;
  readonly folder: string;
  /** When a run was started and when it ended; '' while it goes on. */
  times(start: string, end: string): string;
  tableLabel(line: string): string;
  readonly actions: string;
  /** Of a list that is known to be otherwise by now. */
  readonly stale: string;
  readonly listAgain: string;
  treeLabel(line: string): string;
  readonly treeHelp: string;
  readonly expandAll: string;
  readonly collapseAll: string;
  /** How deep the tree is opened. */
  readonly depth: string;
  readonly copyValue: string;
  copyTemplate(template: string): string;
  copyPath(path: string): string;
  readonly copied: string;
  readonly fields: (count: number) => string;
  readonly items: (count: number) => string;
  readonly progressLabel: string;
  layersDone(done: number, total: number): string;
  step(number: number, total: number): string;
  readonly scrollback: SettingText;
  scrollbackLines(lines: number): string;
}
