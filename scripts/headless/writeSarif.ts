// Gaps as a SARIF 2.1.0 log, which CI systems show beside the lines of a change. Columns count UTF-16 code units, as offsets do here.
import { version } from '../../manifest.json';
import type { Gap, Severity } from '../../src/core/gaps/Gap';
import { rules } from '../../src/core/gaps/rules';
import { describeGap } from '../../src/core/texts/describeGap';
import type { Texts } from '../../src/core/texts/Texts';

const levels: Readonly<Record<Severity, 'note' | 'warning' | 'error'>> = { info: 'note', warning: 'warning', error: 'error' };

/** What a log needs of a note: its text as it was read, and its gaps. */
export interface NoteGaps {
  readonly path: string;
  readonly text: string;
  readonly gaps: readonly Gap[];
}

/** `pathOf` tells where a note lies from where the log is read. */
export function writeSarif(notes: readonly NoteGaps[], texts: Texts, pathOf: (path: string) => string): string {
  const driver = {
    name: 'docker-notebook',
    version,
    rules: rules.map(({ id, severity }) => ({
      id,
      shortDescription: { text: texts.gaps.rules[id].name },
      fullDescription: { text: texts.gaps.rules[id].why },
      defaultConfiguration: { level: levels[severity] },
    })),
  };
  const results = notes.flatMap((note) => note.gaps.map((gap) => toResult(gap, note, texts, pathOf)));
  const log = { $schema: 'https://json.schemastore.org/sarif-2.1.0.json', version: '2.1.0', runs: [{ tool: { driver }, columnKind: 'utf16CodeUnits', results }] };
  return `${JSON.stringify(log, null, 2)}\n`;
}

function toResult(gap: Gap, { path, text }: NoteGaps, texts: Texts, pathOf: (path: string) => string): object {
  return {
    ruleId: gap.rule,
    ruleIndex: rules.findIndex(({ id }) => id === gap.rule),
    level: levels[gap.severity],
    message: { text: describeGap(gap, texts) },
    locations: [
      {
        physicalLocation: {
          artifactLocation: { uri: toUri(pathOf(path)) },
          region: { startLine: gap.span.line, startColumn: columnOf(text, gap.span.from), ...endOf(text, gap) },
        },
      },
    ],
  };
}

function endOf(text: string, { span }: Gap): { readonly endLine: number; readonly endColumn: number } {
  // A gap that ends with its line break ends at the end of that line.
  const to = span.from + text.slice(span.from, span.to).trimEnd().length;
  return { endLine: span.line + (text.slice(span.from, to).match(/\r\n|\r|\n/g)?.length ?? 0), endColumn: columnOf(text, to) };
}

/** 1-based; a byte-order mark is no column. */
function columnOf(text: string, offset: number): number {
  const lineStart = Math.max(text.lastIndexOf('\n', offset - 1), text.lastIndexOf('\r', offset - 1)) + 1;
  return offset - (lineStart === 0 && text.startsWith('\ufeff') ? 1 : lineStart) + 1;
}

function toUri(path: string): string {
  return path.split('/').map(encodeURIComponent).join('/');
}
