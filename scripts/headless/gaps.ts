// `gaps PATH`: what is unfinished in a note or a vault, for a person, as JSON or as SARIF. Exit code 1 where something weighs as much as was asked for,
// 2 where not everything could be read. It asks no engine: what check blocks expect is `check`'s to say.
import { posix } from 'node:path';
import process from 'node:process';
import type { Gap } from '../../src/core/gaps/Gap';
import { isAtLeast } from '../../src/core/gaps/isAtLeast';
import { describeGap } from '../../src/core/texts/describeGap';
import { reportTextsFor } from '../../src/core/texts/reportTextsFor';
import type { Texts } from '../../src/core/texts/Texts';
import { textsFor } from '../../src/core/texts/textsFor';
import { complain } from './complain';
import { openVault } from './openVault';
import { readAsked } from './readAsked';
import { readGapsOptions } from './readGapsOptions';
import { terminalLanguage } from './terminalLanguage';
import { writeSarif, type NoteGaps } from './writeSarif';

const FAILED = 1;

export async function gaps(args: readonly string[]): Promise<number> {
  const read = readGapsOptions(args, reportTextsFor(textsFor(terminalLanguage(process.env)).language).problems);
  if (!read.ok) return complain([read.problem]);
  const asked = await readAsked(read.value.rest);
  if (!asked.ok) return complain(asked.problem);
  const { options, texts, read: vault } = asked.value;
  const { failOn } = read.value;

  const format = options.isJson ? 'json' : read.value.format;
  const folder = folderOf(options.path, vault.isFolder);
  const pathOf = (path: string): string => posix.join(folder, path);
  const { index, faults } = await openVault(asked.value);
  const { notebook } = index;
  const notes = [...notebook.notes.values()].map(({ path, text }) => ({ path, text, gaps: notebook.gaps.get(path) ?? [] })).sort((a, b) => (a.path < b.path ? -1 : 1));
  const found = notes.flatMap((note) => note.gaps);
  process.stdout.write(format === 'sarif' ? writeSarif(notes, texts, pathOf) : format === 'json' ? writeJson(notes, texts) : writeText(notes, texts, pathOf));
  if (faults.length > 0) return complain(faults);
  return failOn !== 'never' && found.some(({ severity }) => isAtLeast(severity, failOn)) ? FAILED : 0;
}

function writeJson(notes: readonly NoteGaps[], texts: Texts): string {
  const toJson = ({ rule, severity, path, span, section, quote }: Gap, message: string): object => ({ path, line: span.line, rule, severity, section: section.title, quote, message });
  return `${JSON.stringify(notes.flatMap((note) => note.gaps.map((gap) => toJson(gap, describeGap(gap, texts)))), null, 2)}\n`;
}

function writeText(notes: readonly NoteGaps[], texts: Texts, pathOf: (path: string) => string): string {
  const lines = notes.flatMap((note) =>
    note.gaps.map((gap) => {
      const what = texts.gaps.rules[gap.rule].what({ quote: gap.quote, relatedLine: gap.relatedLine, reason: gap.reason });
      return `${pathOf(note.path)}:${gap.span.line}  ${texts.gaps.severities[gap.severity]}: ${what}  [${gap.rule}]\n`;
    }),
  );
  return lines.length === 0 ? `${reportTextsFor(texts.language).noGaps}\n` : lines.join('');
}

/** What stands before a note's path so that it is found from here. */
function folderOf(path: string, isFolder: boolean): string {
  const place = path.replace(/\\/g, '/');
  return isFolder ? place : posix.dirname(place);
}
