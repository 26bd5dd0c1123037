// Where in a note something can be run, decided by its source alone: what Reading view shows of it may be any part, in any order.
import { commands } from '../../core/commands/commands';
import { findNoteFiles } from '../../core/commands/build/findNoteFiles';
import { findCommand } from '../../core/commands/findCommand';
import type { ScriptOptions } from '../../core/commands/shell/readScript';
import { firstCodeLine } from '../../core/notes/firstCodeLine';
import type { CodeBlock, CommandEntry, InlineCode, Note } from '../../core/notes/Note';
import { numberEqual } from '../../core/notes/numberEqual';
import { findPlaceholders } from '../../core/placeholders/findPlaceholders';
import type { Placeholder } from '../../core/placeholders/Placeholder';
import { readFillable } from '../../core/placeholders/readFillable';
import type { RunKey } from '../../services/RunKey';
import { collapse } from './collapse';
import { needsArguments } from './needsArguments';
import type { RunPlace } from './RunPlace';

export interface RunChoice {
  readonly runDockerBlocks: boolean;
  readonly runShellBlocks: boolean;
  readonly runCommandLists: boolean;
  readonly runInlineCode: boolean;
}

/** In the order of the text. */
export function findRunPlaces(note: Note, choice: RunChoice): RunPlace[] {
  const ordinalOf = numberEqual();
  const keyOf = (code: string): RunKey => ({ path: note.path, code, ordinal: ordinalOf(code) });
  const blocks = note.blocks.filter(({ isRunnable, language }) => isRunnable && (language === 'docker' ? choice.runDockerBlocks : choice.runShellBlocks));
  const entries = choice.runCommandLists ? note.commands : [];
  // The name of an item may be written as code: that is one place, not two.
  const isName = ({ span }: InlineCode): boolean => entries.some(({ nameSpan }) => nameSpan.from < span.to && nameSpan.to > span.from);
  const inlines = choice.runInlineCode ? note.inlineCodes.filter((inline) => !isName(inline)) : [];
  return [
    ...blocks.map((block) => toBlockPlace(block, note, keyOf(block.code))),
    ...entries.flatMap((entry) => toEntryPlace(entry, note, keyOf(`- ${entry.name}`))),
    ...inlines.flatMap((inline) => toInlinePlace(inline, note, keyOf)),
  ].sort((a, b) => a.span.from - b.span.from);
}

function toBlockPlace(block: CodeBlock, note: Note, key: RunKey): RunPlace {
  const { language, code, span } = block;
  const options = { isDockerImplied: language === 'docker', isConsole: language === 'console', holdsPlaceholders: true, offersSessionLines: true };
  return {
    kind: 'block',
    key,
    request: { text: code, options, noteFiles: () => findNoteFiles(note, span.from) },
    needsArguments: false,
    findPlaceholders: placeholdersOf(code, options),
    title: firstCodeLine(code),
    span,
    shown: collapse(note.text.slice(span.from, span.to).replaceAll('`', ' ')),
    isQuoted: isQuoted(note.text, span.from),
  };
}

function toEntryPlace(entry: CommandEntry, note: Note, key: RunKey): RunPlace[] {
  const found = findCommand(entry.name.split(' '), commands);
  if (!found || found.words.length > 0) return [];
  const text = `docker ${entry.name}`;
  return [
    {
      kind: 'entry',
      key,
      request: { text, options: {}, noteFiles: () => findNoteFiles(note, entry.span.from) },
      needsArguments: needsArguments(found.command.usage),
      findPlaceholders: () => [],
      title: text,
      span: entry.span,
      shown: entry.name,
      isQuoted: isQuoted(note.text, entry.span.from),
    },
  ];
}

function toInlinePlace({ code, span, within }: InlineCode, note: Note, keyOf: (code: string) => RunKey): RunPlace[] {
  const text = code.trim();
  const [name, ...words] = text.replace(/^\$ /, '').split(/\s+/);
  const found = name === 'docker' ? findCommand(words, commands) : null;
  if (!found || !readFillable(text, {}).ok) return [];
  return [
    {
      kind: 'inline',
      key: keyOf(`\`${text}\``),
      request: { text, options: { holdsPlaceholders: true }, noteFiles: () => findNoteFiles(note, span.from) },
      needsArguments: found.words.length === 0 && needsArguments(found.command.usage),
      findPlaceholders: placeholdersOf(text, {}),
      title: text,
      span,
      shown: collapse(code),
      isQuoted: within === 'table' || isQuoted(note.text, span.from),
    },
  ];
}

/** Read when first asked for: a note is looked at more often than it is run. */
function placeholdersOf(text: string, options: ScriptOptions): () => readonly Placeholder[] {
  let known: readonly Placeholder[] | null = null;
  return () => {
    const script = known ? null : readFillable(text, options);
    return (known ??= script?.ok ? findPlaceholders(script.value) : []);
  };
}

function isQuoted(text: string, offset: number): boolean {
  return /^\s*>/.test(text.slice(text.lastIndexOf('\n', offset - 1) + 1, offset + 1));
}
