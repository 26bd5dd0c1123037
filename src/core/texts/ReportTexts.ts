// The words of the headless notebook: its help, its report and what it says when it cannot go on.

export interface NoteCounts {
  readonly sections: number;
  readonly empty: number;
  readonly unfinished: number;
  readonly complete: number;
  readonly commands: number;
  readonly blocks: number;
  readonly gaps: number;
}

export interface NotebookCounts {
  readonly notes: number;
  readonly sections: number;
  readonly topics: number;
  readonly ties: number;
  readonly gaps: number;
}

export interface ReportTexts {
  /** The whole help, ready to print. */
  help(version: string): string;
  noteSummary(counts: NoteCounts): string;
  readonly noGaps: string;
  readonly gapsByRule: string;
  notebookSummary(counts: NotebookCounts): string;
  readonly topicsByKind: string;
  readonly topicKinds: Readonly<Record<'note' | 'section' | 'concept' | 'command' | 'instruction' | 'term' | 'tag' | 'source', string>>;
  readonly problems: ReportProblems;
}

export interface ReportProblems {
  noPath: string;
  missingPath(path: string): string;
  noNotes(path: string): string;
  unreadable(path: string, reason: string): string;
  failedNote(path: string, reason: string): string;
  unknownCommand(command: string): string;
  unknownOption(option: string): string;
  missingValue(option: string): string;
  tooManyPaths(path: string): string;
  noFormat(formats: readonly string[]): string;
  unknownFormat(format: string, formats: readonly string[]): string;
  unknownSeverity(severity: string, severities: readonly string[]): string;
  unwritable(path: string, reason: string): string;
  damagedContents(path: string, problem: string): string;
}
