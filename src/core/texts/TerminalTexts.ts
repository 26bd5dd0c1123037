// The words of the terminal below a block: what it is called, its buttons, its search, and the lines that are offered to it.

export interface TerminalTexts {
  /** Says too how to leave it by key; `line` is what runs. */
  label(line: string): string;
  endedLabel(line: string): string;
  readonly leaveHint: string;
  readonly ended: string;
  readonly copySelection: string;
  readonly copyAll: string;
  readonly copied: string;
  readonly search: string;
  readonly searchLabel: string;
  readonly findNext: string;
  readonly findPrevious: string;
  readonly closeSearch: string;
  readonly noMatch: string;
  readonly elsewhere: string;
  readonly showHere: string;
  readonly offersLabel: string;
  send(line: string): string;
  sent(line: string): string;
  failed(message: string): string;
}
