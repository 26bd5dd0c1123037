// Reads a list item that names docker commands: `run: start a container`, `docker image ls, lists …`, `start/stop - …`, `ps -a`.
import { dockerCommandNames } from './dockerCommandNames';
import type { CommandEntry } from './Note';
import type { Range } from './Range';
import { readSeparator } from './readSeparator';
import { toPlainText } from './toPlainText';

export interface CommandName extends Range {
  readonly name: string;
}

export interface CommandItem {
  /** Offsets relative to the item's lead. */
  readonly names: readonly CommandName[];
  readonly separator: CommandEntry['separator'];
  readonly description: string;
  /** False where plain words follow the name at once, as in "run the tests before pushing". */
  readonly isClear: boolean;
  /** False where the names are nouns as well (`image`, `volume`, `tag`), which a list of concepts holds too. */
  readonly isTelling: boolean;
}

const opening = /^(?:[*_]*)(`*)(?:\$\s+)?(?:sudo\s+)?(docker\s+)?/i;
const word = /[A-Za-z][A-Za-z-]*/y;
const secondWord = /[ \t]+([A-Za-z][A-Za-z-]*)/y;
const connector = /[*_`]*[ \t]*(?:\/|,|\||&|\by\b|\be\b|\bo\b|\bu\b|\band\b|\bor\b)[ \t]*[*_`]*(?:docker\s+)?/iy;
const argument = /[ \t]+(?:-{1,2}[A-Za-z][\w-]*(?:=\S+)?|\\?<[^<>\n]*>|\[[^[\]\n]*\]|\{[^{}\n]*\}|[A-Z][A-Z_]+(?:[:/][A-Z_]+)*|\.\.\.|…)(?=[\s,:]|$)/y;
const nouns: ReadonlySet<string> = new Set(['events', 'history', 'images', 'info', 'port', 'tag', 'version', ...dockerCommandNames.families.keys()]);

/** Null where the lead names no docker command. */
export function readCommandItem(lead: string): CommandItem | null {
  const start = opening.exec(lead);
  const ticks = start?.[1] ?? '';
  const hasDocker = start?.[2] !== undefined;
  const names = readNames(lead, start?.[0].length ?? 0);
  const last = names[names.length - 1];
  if (last === undefined) return null;
  const codeEnd = ticks === '' ? -1 : lead.indexOf(ticks, last.to);
  const end = codeEnd >= 0 ? codeEnd + ticks.length : skipArguments(lead, last.to);
  const afterArguments = readSeparator(lead, end);
  const isWhole = afterArguments.isEnd || afterArguments.separator !== '';
  const tail = codeEnd >= 0 || isWhole ? afterArguments : readSeparator(lead, last.to);
  return {
    names,
    separator: tail.separator,
    description: toPlainText(lead.slice(tail.to)),
    isClear: hasDocker || codeEnd >= 0 || isWhole || /^\s*\(/.test(lead.slice(last.to)),
    isTelling: hasDocker || names.some(({ name }) => !nouns.has(name)),
  };
}

/** One name, or several before one explanation: `start, stop: …`. */
function readNames(lead: string, start: number): CommandName[] {
  const names: CommandName[] = [];
  let next = readName(lead, start);
  while (next !== null) {
    names.push(next);
    connector.lastIndex = next.to;
    if (!connector.test(lead)) break;
    const candidate = readName(lead, connector.lastIndex);
    next = candidate !== null && endsName(lead, candidate.to) ? candidate : null;
  }
  return names;
}

function endsName(lead: string, at: number): boolean {
  const { isEnd, separator } = readSeparator(lead, at);
  connector.lastIndex = at;
  return isEnd || separator !== '' || connector.test(lead);
}

function readName(lead: string, from: number): CommandName | null {
  word.lastIndex = from;
  const first = word.exec(lead)?.[0].toLowerCase();
  if (first === undefined || /[\w]/.test(lead[word.lastIndex] ?? '')) return null;
  const family = dockerCommandNames.families.get(first);
  if (family !== undefined) {
    secondWord.lastIndex = from + first.length;
    const second = secondWord.exec(lead)?.[1]?.toLowerCase();
    if (second !== undefined && family.has(second)) return { name: `${first} ${second}`, from, to: secondWord.lastIndex };
  }
  return family !== undefined || dockerCommandNames.verbs.has(first) ? { name: first, from, to: from + first.length } : null;
}

function skipArguments(lead: string, from: number): number {
  let end = from;
  for (argument.lastIndex = from; argument.test(lead); ) end = argument.lastIndex;
  return end;
}
