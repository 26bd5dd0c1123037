// Decides what each group of list items is, by the whole group and what introduces it, and reads its entries.
//
// Commands: more than half of the items clearly name a docker command (name, then separator or end, or `docker` before it, or code) and at
// least one name is no mere noun; or the caption or heading speaks of commands. In such a list an item that goes on without a separator
// (`rm borra …`) counts too where more than half name commands.
// Instructions: more than half name a Dockerfile instruction in capitals, or in any case under a caption or heading that speaks of Dockerfiles.
// Terms: whatever is left and short, where at least half of what is left surely is.
import type { Section } from './Note';
import { foldText } from './foldText';
import type { GroupItem, ListGroup } from './ListGroup';
import { readCommandItem, type CommandItem } from './readCommandItem';
import { readInstructionItem, type InstructionItem } from './readInstructionItem';
import { readTermItem, type TermItem } from './readTermItem';

export interface Read<T> {
  readonly item: GroupItem;
  readonly found: T;
}

export interface ListEntries {
  readonly commands: readonly Read<CommandItem>[];
  readonly instructions: readonly Read<InstructionItem>[];
  readonly terms: readonly Read<TermItem>[];
}

const ofCommands = /\b(?:sub)?(?:comandos?|commands?)\b|\bcli\b|\bordenes\b|\bcheat ?sheet\b|\bchuleta\b/;
const ofInstructions = /\bdockerfiles?\b|\binstruccion(?:es)?\b|\binstructions?\b/;

export function readListEntries(group: ListGroup, section: Section): ListEntries {
  const speaksOf = (subject: RegExp): boolean => subject.test(foldText([group.caption, section.title, section.parent?.title ?? ''].join('\n')));
  const instructions = readInstructions(group.items, speaksOf);
  if (instructions.length > 0) return { commands: [], instructions, terms: readTerms(group, instructions) };
  const commands = readCommands(group.items, speaksOf);
  return { commands, instructions: [], terms: readTerms(group, commands) };
}

function readAll<T>(items: readonly GroupItem[], read: (lead: string) => T | null): readonly Read<T>[] {
  const all: Read<T>[] = [];
  for (const item of items) {
    const found = read(item.lead);
    if (found !== null) all.push({ item, found });
  }
  return all;
}

function readInstructions(items: readonly GroupItem[], speaksOf: (subject: RegExp) => boolean): readonly Read<InstructionItem>[] {
  const all = readAll(items, readInstructionItem);
  if (all.length * 2 <= items.length) return [];
  const named = speaksOf(ofInstructions) ? all : all.filter(({ found }) => found.isUpperCase);
  return named.length * 2 > items.length ? named : [];
}

function readCommands(items: readonly GroupItem[], speaksOf: (subject: RegExp) => boolean): readonly Read<CommandItem>[] {
  const all = readAll(items, readCommandItem);
  const clear = all.filter(({ found }) => found.isClear);
  const isMost = clear.length * 2 > items.length && clear.some(({ found }) => found.isTelling);
  if (all.length === 0 || (!isMost && !speaksOf(ofCommands))) return [];
  return isMost || all.length * 2 > items.length ? all : clear;
}

function readTerms({ items, isOrdered }: ListGroup, taken: readonly Read<unknown>[]): readonly Read<TermItem>[] {
  const known = new Set(taken.map((entry) => entry.item));
  const others = items.filter((item) => !known.has(item));
  const terms = readAll(others, readTermItem).filter(({ found }) => !isOrdered || found.description !== '');
  const sure = terms.filter(({ found }) => found.isSure);
  return sure.length * 2 >= others.length ? terms : [];
}
