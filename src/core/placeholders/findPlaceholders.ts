// What is to be filled in before lines can run, each name once, in the order of the text.
import { commands } from '../commands/commands';
import { findCommand } from '../commands/findCommand';
import type { Script, SimpleCommand, Word, WordPart } from '../commands/shell/Script';
import { findRoles, type ArgumentRole } from './findRoles';
import { kindOfName } from './kindOfName';
import type { LiveKind, Placeholder } from './Placeholder';

type Variable = WordPart & { readonly kind: 'variable' };

/** Variables that a shell has without anybody setting them. */
const given = new Set(['?', 'HOME', 'USER', 'HOSTNAME', 'UID', 'PWD']);
const kinds: ReadonlyMap<string, LiveKind> = new Map([
  ['CONTAINER', 'container'],
  ['IMAGE', 'image'],
  ['SOURCE_IMAGE[:TAG]', 'image'],
  ['VOLUME', 'volume'],
  ['NETWORK', 'network'],
  ['CONTEXT', 'context'],
]);
const kindsOfFlags: ReadonlyMap<string, LiveKind> = new Map([
  ['network', 'network'],
  ['net', 'network'],
  ['volumes-from', 'container'],
  ['link', 'container'],
  ['volume', 'volume'],
  ['mount', 'volume'],
  ['context', 'context'],
]);

/** `script` as readFillable gives it. */
export function findPlaceholders(script: Script): readonly Placeholder[] {
  const search = new Search();
  search.readScript(script);
  return [...search.found.values()];
}

class Search {
  readonly found = new Map<string, Placeholder>();
  private readonly assigned = new Set<string>();

  readScript({ steps }: Script): void {
    for (const { commands: pipeline } of steps) for (const command of pipeline) this.readCommand(command);
  }

  private readCommand(command: SimpleCommand): void {
    const { assignments, words, redirections } = command;
    for (const { value } of assignments) this.readWord(value, null);
    const [program, ...others] = words;
    const roles = findRolesOf(others);
    for (const [index, word] of words.entries()) this.readWord(word, roles(index - 1));
    for (const redirection of redirections) if ('path' in redirection) this.readWord(redirection.path, null);
    if (words.length === 0) for (const { name } of assignments) this.assigned.add(name);
    const name = program && textOf(program);
    if (name === 'export' || name === 'read') for (const word of others) this.assigned.add(textOf(word).replace(/=.*/s, ''));
  }

  private readWord({ parts, place }: Word, kind: LiveKind | null): void {
    for (const part of parts) {
      if (part.kind === 'substitution') this.readScript(part.script);
      if (part.kind !== 'variable' || part.otherwise || given.has(part.name) || this.assigned.has(part.name) || this.found.has(part.name)) continue;
      this.found.set(part.name, toPlaceholder(part, kind, place));
    }
  }
}

function toPlaceholder(part: Variable, kind: LiveKind | null, place: Word['place']): Placeholder {
  const { name, isBraced, isQuoted } = part;
  const isVariable = !/^[<[]/.test(name);
  const written = isVariable ? (isBraced ? `\${${name}}` : `$${name}`) : isBraced ? name : name.slice(1, -1);
  return { name, written, isVariable, isOptional: !isVariable && !isQuoted, kind: kindOfName(name) ?? kind, place };
}

/** What the word at an index after `docker` stands for, by the command's usage and flags. */
function findRolesOf(words: readonly Word[]): (index: number) => LiveKind | null {
  const texts = words.map(textOf);
  const found = findCommand(texts, commands);
  if (!found) return () => null;
  const skipped = words.length - found.words.length;
  const roles = findRoles(texts.slice(skipped), found.command);
  const wanted = found.command.usage.split(/[\s|]+/).map((word) => kinds.get(word)).find((kind) => kind !== undefined);
  return (index) => kindOfRole(roles[index - skipped], wanted ?? null);
}

function kindOfRole(role: ArgumentRole | undefined, wanted: LiveKind | null): LiveKind | null {
  if (role?.kind === 'argument') return wanted;
  return role?.kind === 'value' ? (kindsOfFlags.get(role.flag.name) ?? null) : null;
}

function textOf({ parts }: Word): string {
  return parts.map((part) => (part.kind === 'text' ? part.text : 'x')).join('');
}
