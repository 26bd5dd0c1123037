// What a user may set, flat because Obsidian's settings bind one control to one key; and how it is read from a file that anything may have written.
import type { RuleId, Severity } from '../core/gaps/Gap';
import { readLeftOut } from '../core/gaps/readLeftOut';
import { readOwnWords } from '../core/gaps/readOwnWords';
import type { RuleChoice } from '../core/gaps/RuleChoice';
import { rules } from '../core/gaps/rules';
import { wordRules, type WordRuleId } from '../core/gaps/wordRules';
import { defaultWorkflowTags } from '../core/notes/defaultWorkflowTags';
import type { WorkflowTagNames } from '../core/notes/Note';

/** How much a rule weighs: a severity, `off`, or '' for what it weighs by default. */
export type RuleWeights = Readonly<Record<`rule:${RuleId}`, string>>;

/** Words of its user's own for one rule, parted by commas. */
export type RuleWords = Readonly<Record<`words:${WordRuleId}`, string>>;

export interface SettingValues extends RuleWeights, RuleWords {
  /** '' finds the engine as the CLI does. */
  readonly endpoint: string;
  /** '' stands for the vault's folder. */
  readonly workingFolder: string;
  readonly runDockerBlocks: boolean;
  readonly runShellBlocks: boolean;
  readonly runCommandLists: boolean;
  readonly runInlineCode: boolean;
  readonly labelCreated: boolean;
  /** What the vault is called on engines, the same on all devices; '' until a note makes something. */
  readonly vaultId: string;
  readonly lintDockerfiles: boolean;
  /** A whole number, as typed; '' is the default. */
  readonly keptLines: string;
  readonly updateKeptOutput: boolean;
  readonly completeLines: boolean;
  /** Asks the engine for names while its user types one. */
  readonly completeNames: boolean;
  readonly showUsage: boolean;
  readonly checkLines: boolean;
  /** Lines of output that are kept at hand below a block: a number, as a text because a list of choices holds texts. */
  readonly scrollback: string;
  readonly todoTag: string;
  readonly doneTag: string;
  readonly toTagTag: string;
  readonly toLinkTag: string;
  /** Terms of its user's own, one a line, as a vocabulary block has them. */
  readonly ownTerms: string;
  /** Shows in the status bar how many gaps the note in front has. */
  readonly showGapCount: boolean;
  /** Shows at the headings of notes in the works whether their sections are complete. */
  readonly markHeadings: boolean;
  /** Shows dots beside the lines of the editor in which gaps stand. */
  readonly markLines: boolean;
  /** Keeps the properties `gaps` and `complete` up to date where a note has them. */
  readonly writeProperties: boolean;
  /** Words of its user's own that mark what is unfinished in any remark, parted by commas; `-word` takes a known one away. */
  readonly gapWords: string;
  /** `Diario; Plantillas: stub-section, open-task`. */
  readonly gapFoldersOut: string;
}

const wordRuleIds = Object.keys(wordRules) as WordRuleId[];
const usualWords = Object.fromEntries(wordRuleIds.map((id) => [`words:${id}`, ''])) as RuleWords;
const usualWeights = Object.fromEntries(rules.map(({ id }) => [`rule:${id}`, ''])) as RuleWeights;

export const defaultSettings: SettingValues = {
  ...usualWeights,
  ...usualWords,
  endpoint: '',
  workingFolder: '',
  runDockerBlocks: true,
  runShellBlocks: true,
  runCommandLists: true,
  runInlineCode: true,
  labelCreated: true,
  vaultId: '',
  lintDockerfiles: true,
  keptLines: '',
  updateKeptOutput: false,
  completeLines: true,
  completeNames: true,
  showUsage: true,
  checkLines: true,
  scrollback: '10000',
  todoTag: defaultWorkflowTags.todo,
  doneTag: defaultWorkflowTags.done,
  toTagTag: defaultWorkflowTags.toTag,
  toLinkTag: defaultWorkflowTags.toLink,
  ownTerms: '',
  showGapCount: true,
  markHeadings: true,
  markLines: true,
  writeProperties: false,
  gapWords: '',
  gapFoldersOut: '',
};

/** Takes each value that has the right type; all else stays as by default. */
export function readSettings(stored: unknown): SettingValues {
  if (typeof stored !== 'object' || stored === null) return defaultSettings;
  const entries = Object.entries(stored).filter(([key, value]) => isSettingKey(key) && typeof value === typeof defaultSettings[key]);
  return { ...defaultSettings, ...Object.fromEntries(entries) };
}

export function isSettingKey(key: string): key is keyof SettingValues {
  return Object.hasOwn(defaultSettings, key);
}

/** The tags without `#`; a name left empty is the default. */
export function workflowTagsOf(values: SettingValues): WorkflowTagNames {
  const name = (key: 'todoTag' | 'doneTag' | 'toTagTag' | 'toLinkTag'): string => values[key].trim().replace(/^#/, '') || defaultSettings[key];
  return { todo: name('todoTag'), done: name('doneTag'), toTag: name('toTagTag'), toLink: name('toLinkTag') };
}

const weights: readonly string[] = ['off', 'info', 'warning', 'error'] satisfies readonly (Severity | 'off')[];

export function ruleChoiceOf(values: SettingValues): RuleChoice {
  const severities = rules.flatMap(({ id }) => {
    const wanted = values[`rule:${id}`];
    return isWeight(wanted) ? [[id, wanted] as const] : [];
  });
  const wordsOf = new Map(wordRuleIds.flatMap((id) => (values[`words:${id}`].trim() === '' ? [] : [[id, readOwnWords(values[`words:${id}`])] as const])));
  return { severities: new Map(severities), ownWords: readOwnWords(values.gapWords), wordsOf, leftOut: readLeftOut(values.gapFoldersOut) };
}

const isWeight = (value: string): value is Severity | 'off' => weights.includes(value);

const KEPT_LINES = { usual: 200, most: 2000 };

/** How many lines of an output a note keeps. */
export function keptLinesOf({ keptLines }: SettingValues): number {
  const lines = /^\d+$/.test(keptLines.trim()) ? Number(keptLines) : KEPT_LINES.usual;
  return Math.min(Math.max(lines, 1), KEPT_LINES.most);
}
