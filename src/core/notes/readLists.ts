// Reads every list of a note: tasks, and the entries of its groups.
import type { List } from './Blocks';
import type { CommandEntry, InstructionEntry, Note, Section, Task, TermEntry } from './Note';
import type { NoteSource } from './NoteSource';
import type { CommandItem } from './readCommandItem';
import type { InstructionItem } from './readInstructionItem';
import { readListEntries, type Read } from './readListEntries';
import type { TermItem } from './readTermItem';
import { splitList } from './splitList';
import { toPlainText } from './toPlainText';

export interface ListsInput extends NoteSource {
  readonly lists: readonly List[];
  /** Whether an offset belongs to the footer, whose items are sources. */
  readonly isFooter: (offset: number) => boolean;
}

const task = /^\[([^\]\n])\](?:[ \t]+|$)/;

export function readLists(input: ListsInput): Pick<Note, 'commands' | 'instructions' | 'terms' | 'tasks'> {
  const commands: CommandEntry[] = [];
  const instructions: InstructionEntry[] = [];
  const terms: TermEntry[] = [];
  const tasks: Task[] = [];
  for (const list of input.lists) {
    const section = input.tree.sectionAt(list.from);
    tasks.push(...readTasks(input, list, section));
    if (input.isFooter(list.from)) continue;
    for (const group of splitList(input.text, list)) {
      const entries = readListEntries(group, section);
      commands.push(...entries.commands.flatMap((entry) => toCommands(input, entry, section)));
      instructions.push(...entries.instructions.map((entry) => toInstruction(input, entry, section)));
      terms.push(...entries.terms.map((entry) => toTerm(input, entry, section, group.caption)));
    }
  }
  return { commands: inOrder(commands), instructions: inOrder(instructions), terms: inOrder(terms), tasks: inOrder(tasks) };
}

function inOrder<T extends { readonly span: { readonly from: number } }>(entries: T[]): readonly T[] {
  return entries.sort((one, other) => one.span.from - other.span.from);
}

function readTasks({ text, lines }: ListsInput, list: List, section: Section): Task[] {
  return list.items.flatMap(({ leaf, markFrom }): Task[] => {
    if (leaf === null) return [];
    const words = text.slice(leaf.from, leaf.to);
    const mark = task.exec(words);
    if (mark === null) return [];
    return [{ text: toPlainText(words.slice(mark[0].length)), isDone: /[xX-]/.test(mark[1] ?? ''), span: lines.span(markFrom, leaf.to), section }];
  });
}

function toCommands({ lines }: ListsInput, { item, found }: Read<CommandItem>, section: Section): CommandEntry[] {
  return found.names.map(({ name, from, to }) => ({
    name,
    nameSpan: lines.span(item.leadFrom + from, item.leadFrom + to),
    description: found.description === '' ? item.rest : found.description,
    separator: found.separator,
    span: lines.span(item.from, item.to),
    section,
  }));
}

function toInstruction({ lines }: ListsInput, { item, found }: Read<InstructionItem>, section: Section): InstructionEntry {
  return { name: found.name, description: found.description === '' ? item.rest : found.description, span: lines.span(item.from, item.to), section };
}

function toTerm({ lines }: ListsInput, { item, found }: Read<TermItem>, section: Section, caption: string): TermEntry {
  return { term: found.term, description: found.description === '' ? item.rest : found.description, span: lines.span(item.from, item.to), section, caption };
}
