// Reads lines in which placeholders stand as variables whose values their user gives: no text is pasted, so an answer is always one word.
import { commands } from '../commands/commands';
import { findCommand } from '../commands/findCommand';
import { readScript, type ScriptOptions } from '../commands/shell/readScript';
import type { Script, SimpleCommand, Word, WordPart } from '../commands/shell/Script';
import type { ShellProblem } from '../commands/shell/ShellProblem';
import { succeed, type Result } from '../Result';
import { findRoles } from './findRoles';
import { kindOfName } from './kindOfName';

/** Capital letters with a separator or the word's edge on either side: `CONTAINER_ID`, `NOMBRE` in `NOMBRE:/datos`. */
const capitals = /(?<![\p{L}\p{N}_.-])\p{Lu}{2,}(?:_\p{Lu}+)*\d*(?![\p{L}\p{N}_.-])/gu;
/** Their values are free text, in which capitals are nothing special. */
const freeFlags = new Set(['env', 'label', 'build-arg', 'annotation', 'log-opt', 'format', 'filter', 'message', 'author', 'change', 'username', 'password']);

export function readFillable(text: string, options: ScriptOptions): Result<Script, ShellProblem> {
  const script = readScript(text, { ...options, holdsPlaceholders: true });
  return script.ok ? succeed(markScript(script.value)) : script;
}

function markScript(script: Script): Script {
  return { steps: script.steps.map((step) => ({ ...step, commands: step.commands.map(markCommand) })) };
}

function markCommand(command: SimpleCommand): SimpleCommand {
  const [program, ...words] = command.words;
  const texts = words.map(textOf);
  const found = program && textOf(program) === 'docker' ? findCommand(texts.map((text) => text ?? ''), commands) : null;
  if (!found) return command;
  const skipped = words.length - found.words.length;
  const roles = findRoles(texts.slice(skipped), found.command);
  const marked = words.map((word, index) => {
    const role = roles[index - skipped];
    const isFree = !role || role.kind === 'flag' || role.kind === 'rest' || (role.kind === 'value' && freeFlags.has(role.flag.name));
    return isFree ? word : { ...word, parts: word.parts.flatMap(markPart) };
  });
  return { ...command, words: program ? [program, ...marked] : marked };
}

function markPart(part: WordPart): readonly WordPart[] {
  if (part.kind !== 'text' || part.isQuoted) return [part];
  const parts: WordPart[] = [];
  let at = 0;
  for (const { 0: name, index } of part.text.matchAll(capitals)) {
    if (kindOfName(name) === undefined) continue;
    if (index > at) parts.push({ ...part, text: part.text.slice(at, index) });
    parts.push({ kind: 'variable', name: `<${name}>`, isBraced: false, isQuoted: true, otherwise: null });
    at = index + name.length;
  }
  return at < part.text.length || parts.length === 0 ? [...parts, { ...part, text: part.text.slice(at) }] : parts;
}

function textOf({ parts }: Word): string | null {
  return parts.every((part) => part.kind === 'text') ? parts.map((part) => (part.kind === 'text' ? part.text : '')).join('') : null;
}
