// Turns the code that was found into the note's code blocks: language, attributes, what it holds and whether it can run.
import type { Code } from './Blocks';
import { kindOfCode } from './kindOfCode';
import { languageOfFence } from './languageOfFence';
import type { CodeBlock } from './Note';
import type { NoteSource } from './NoteSource';
import type { TickBlock } from './TickBlock';

const noRun = /(?:^|[\s{,])norun(?=$|[\s},=])/i;

export function readCodeBlocks(source: NoteSource, codes: readonly Code[], tickBlocks: readonly TickBlock[]): readonly CodeBlock[] {
  const typed = tickBlocks.map((block): Code => ({ ...block, lines: block.code === '' ? [] : block.code.split('\n'), isClosed: true, isIndented: false }));
  return [...codes, ...typed].sort((one, other) => one.from - other.from).map((code) => toCodeBlock(source, code));
}

function toCodeBlock({ lines, tree }: NoteSource, { info, lines: written, from, to, codeFrom, codeTo, isClosed, isIndented }: Code): CodeBlock {
  const [first = '', ...others] = info.split(/\s+/);
  const language = languageOfFence(first);
  const attributes = others.join(' ');
  const code = written.join('\n');
  const { kind, hasDockerLine } = isIndented ? { kind: 'other' as const, hasDockerLine: false } : kindOfCode(language, code);
  return {
    language,
    attributes,
    kind,
    isRunnable: kind === 'commands' && hasDockerLine && !noRun.test(attributes),
    code,
    span: lines.span(from, to),
    codeSpan: lines.span(codeFrom, Math.max(codeFrom, Math.min(codeTo, lines.endOf(lines.lineAt(codeTo))))),
    section: tree.sectionAt(from),
    isClosed,
  };
}
