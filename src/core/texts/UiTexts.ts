// The words of the plugin's own views: the toolbar of a block, the topic map, the sections to complete, settings and commands.
import type { RiskReason } from '../commands/Risk';
import type { Victim } from '../commands/victims/Victim';
import type { Severity } from '../gaps/Gap';
import type { Turn } from '../gaps/turnOf';

export interface RunTexts {
  readonly run: string;
  readonly stop: string;
  readonly stopNow: string;
  readonly copy: string;
  readonly copyForTerminal: string;
  readonly copied: string;
  readonly clear: string;
  readonly more: string;
  readonly retry: string;
  /** Names for those who hear the controls; `line` is the first line of what runs. */
  runLabel(line: string): string;
  stopLabel(line: string): string;
  outputLabel(line: string): string;
  readonly asking: string;
  readonly connecting: string;
  running(time: string): string;
  stopping(time: string): string;
  ended(exitCode: number, time: string): string;
  stopped(time: string): string;
  readonly declined: string;
  readonly noAnswer: string;
  readonly changedSince: string;
  droppedLines(lines: number): string;
  readonly inputLabel: string;
  readonly inputPlaceholder: string;
  readonly send: string;
  readonly endInput: string;
  commandLabel(command: string): string;
  readonly commandHint: string;
  readonly cancel: string;
  failedUnexpectedly(message: string): string;
  readonly nothingToRun: string;
  stoppedAll(runs: number): string;
}

export interface ConsentTexts {
  readonly destroyTitle: string;
  readonly reachTitle: string;
  readonly destroyIntroduction: string;
  readonly reachIntroduction: string;
  readonly reasons: Readonly<Record<RiskReason['kind'], (subject: string, isReadOnly: boolean) => string>>;
  readonly victimsAwaited: string;
  /** Why the engine could not say. */
  victimsUnknown(reason: string): string;
  readonly noVictims: string;
  readonly victims: Readonly<Record<Victim['kind'], (name: string, detail: string) => string>>;
  moreVictims(count: number): string;
  readonly runAnyway: string;
  readonly cancel: string;
}

export interface GapListTexts {
  readonly title: string;
  readonly scopeLabel: string;
  readonly thisNote: string;
  readonly wholeVault: string;
  readonly ruleLabel: string;
  readonly allRules: string;
  readonly severityLabel: string;
  readonly allSeverities: string;
  readonly severities: Readonly<Record<Severity, string>>;
  readonly groupLabel: string;
  readonly groupings: Readonly<Record<'note' | 'rule' | 'severity' | 'topic' | 'next', string>>;
  readonly orderLabel: string;
  readonly orders: Readonly<Record<'name' | 'gaps' | 'complete', string>>;
  /** The group of what is about nothing on the map. */
  readonly noTopic: string;
  /** What to do first, with the reason. */
  readonly turns: Readonly<Record<Turn, { readonly name: string; readonly detail: string }>>;
  readonly searchLabel: string;
  readonly headingComplete: string;
  readonly headingEmpty: string;
  headingOpen(gaps: number): string;
  readonly listLabel: string;
  gaps(count: number): string;
  progress(complete: number, total: number): string;
  totals(gaps: number, notes: number): string;
  place(section: string, line: number): string;
  readonly preamble: string;
  readonly untitled: string;
  readonly nothingHere: string;
  readonly nothingMatches: string;
  readonly reading: string;
  status(count: number): string;
  statusTooltip(note: number | null, vault: number): string;
}

export interface SettingTexts {
  readonly engine: string;
  readonly endpoint: SettingText;
  readonly endpointPlaceholder: string;
  readonly workingFolder: SettingText;
  readonly workingFolderPlaceholder: string;
  readonly blocks: string;
  readonly runDockerBlocks: SettingText;
  readonly runShellBlocks: SettingText;
  readonly runCommandLists: SettingText;
  readonly runInlineCode: SettingText;
  readonly labelCreated: SettingText;
  readonly keptOutput: string;
  readonly keptLines: SettingText;
  readonly updateKeptOutput: SettingText;
  readonly notACount: string;
  readonly dockerfiles: string;
  readonly lintDockerfiles: SettingText;
  readonly workflowTags: string;
  readonly todoTag: SettingText;
  readonly doneTag: SettingText;
  readonly toTagTag: SettingText;
  readonly toLinkTag: SettingText;
  readonly notATag: string;
  readonly notAnEndpoint: string;
  readonly notAbsolute: string;
}

export interface SettingText {
  readonly name: string;
  readonly description: string;
}

export interface CommandTexts {
  readonly runBlock: string;
  /** Of the place at the cursor: its buttons and its output. */
  readonly goToControls: string;
  readonly stopAll: string;
  readonly openMap: string;
  readonly openGaps: string;
}

export interface UiTexts {
  readonly run: RunTexts;
  readonly consent: ConsentTexts;
  readonly gapList: GapListTexts;
  readonly settings: SettingTexts;
  readonly commands: CommandTexts;
}
