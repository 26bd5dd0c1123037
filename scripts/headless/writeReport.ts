// The report that a person reads: each note with its counts and gaps as path:line, then what the whole vault holds.
import { posix } from 'node:path';
import type { Gap } from '../../src/core/gaps/Gap';
import type { NoteCounts } from '../../src/core/texts/ReportTexts';
import { reportTextsFor } from '../../src/core/texts/reportTextsFor';
import type { Texts } from '../../src/core/texts/Texts';
import type { Notebook } from '../../src/services/Notebook';
import type { AnalysedNote, Analysis } from './Analysis';
import type { Paint } from './Paint';

export interface ReportInput {
  readonly analysis: Analysis;
  readonly notebook: Notebook;
  /** What stands before each note's path, so that a terminal can open path:line. */
  readonly folder: string;
  readonly texts: Texts;
  readonly paint: Paint;
}

export function writeReport({ analysis, notebook, folder, texts, paint }: ReportInput): string {
  const report = reportTextsFor(texts.language);
  const notes = analysis.notes.map((note) => {
    const path = folder === '' ? note.path : posix.join(folder, note.path);
    return [`${paint.strong(path)}  ${report.noteSummary(countsOf(note))}`, ...gapLines(path, notebook.gaps.get(note.path) ?? [], texts, paint)].join('\n');
  });
  const gaps = countBy(analysis.notes.flatMap((note) => note.gaps.map((gap) => gap.rule)));
  const kinds = countBy(analysis.map.topics.map((topic) => topic.kind));
  const parts = [
    ...notes,
    analysis.totals.gaps === 0 ? report.noGaps : table(report.gapsByRule, gaps, (rule) => texts.gaps.rules[rule].name, paint),
    table(report.topicsByKind, kinds, (kind) => report.topicKinds[kind], paint),
    paint.strong(report.notebookSummary(analysis.totals)),
  ];
  return `${parts.join('\n\n')}\n`;
}

function gapLines(path: string, gaps: readonly Gap[], texts: Texts, paint: Paint): readonly string[] {
  const rows = gaps.map((gap) => {
    const text = texts.gaps.rules[gap.rule];
    const words = { quote: gap.quote, relatedLine: gap.relatedLine, reason: gap.reason };
    return { what: `  ${path}:${gap.span.line}  ${paint.warn(text.what(words))}`, next: `      ${paint.quiet(text.next(words))}` };
  });
  // A run of the same advice (eight headings without a title) is given once, below its last line.
  return rows.flatMap(({ what, next }, at) => (rows[at + 1]?.next === next ? [what] : [what, next]));
}

function countsOf(note: AnalysedNote): NoteCounts {
  const status = countBy(note.sections.map((section) => section.status));
  return {
    sections: note.sections.length,
    empty: status.get('empty') ?? 0,
    unfinished: status.get('unfinished') ?? 0,
    complete: status.get('complete') ?? 0,
    commands: note.commands.length,
    blocks: note.blocks.length,
    gaps: note.gaps.length,
  };
}

function countBy<Key>(keys: readonly Key[]): ReadonlyMap<Key, number> {
  const counts = new Map<Key, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
}

function table<Key extends string>(title: string, counts: ReadonlyMap<Key, number>, nameOf: (key: Key) => string, paint: Paint): string {
  const sorted = [...counts].sort((a, b) => b[1] - a[1]);
  const width = Math.max(...sorted.map(([key]) => nameOf(key).length));
  const rows = sorted.map(([key, count]) => `  ${nameOf(key).padEnd(width)}  ${String(count).padStart(4)}`);
  return [paint.strong(title), ...rows].join('\n');
}
