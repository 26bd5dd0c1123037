// The words for runs of more or less than a block.

export interface QueueTexts {
  /** Names of commands and entries of the menu. */
  readonly runLine: string;
  readonly runSection: string;
  readonly runBelow: string;
  readonly runNote: string;
  readonly runOutdated: string;
  readonly runAndGoOn: string;
  readonly cancelQueue: string;
  /** Of one line among several. */
  runOneLine(line: string): string;
  /** Names for those who hear the controls; `line` is the first line of what waits. */
  leaveQueue(line: string): string;
  queued(before: number): string;
  readonly leave: string;
  readonly waiting: string;
  /** Before the state of a run that ran one line of its block. */
  ofLine(line: string): string;
  progress(current: number, total: number): string;
  done(blocks: number, time: string): string;
  failed(item: { readonly number: number; readonly total: number; readonly line: string }): string;
  readonly goThere: string;
  cancelled(left: number): string;
  readonly nothingToRun: string;
  readonly nothingOutdated: string;
  readonly noLine: string;
}
