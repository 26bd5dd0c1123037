// Where in a docker line a caret stands: at a command's name, a flag, a flag's value or an argument.
import { commands } from '../commands/commands';
import { findCommand } from '../commands/findCommand';
import { endsFlags } from '../commands/flags/endsFlags';
import type { Flag } from '../commands/flags/Flag';
import { splitFlagWord } from '../commands/flags/splitFlagWord';
import { walkFlags, type FlagWalk } from '../commands/flags/walkFlags';
import { globalFlags } from '../commands/globalFlags';
import { isProgramName } from '../commands/shell/programNames';
import { dockerCommandNames } from '../notes/dockerCommandNames';
import type { LineKind } from './LineKind';
import { readTypedCommand } from './readTypedCommand';
import type { TypedCall, TypedPlace } from './TypedPlace';
import type { TypedWord } from './TypedWord';

const prompt = /^[ \t]*(?:[$>%]|[\w.-]+@[\w.-]+\S{0,80}[$#])[ \t]+/;
const rootPrompt = /^[ \t]*#[ \t]+/;

/** `text`: one line with those that it continues; null where it is no docker line. */
export function readTypedPlace(text: string, caret: number, { isDockerImplied, isConsole }: LineKind): TypedPlace | null {
  const skipped = (prompt.exec(text) ?? (isConsole ? rootPrompt.exec(text) : null))?.[0].length ?? 0;
  if (caret < skipped) return null;
  const typed = readTypedCommand(' '.repeat(skipped) + text.slice(skipped), caret);
  if (!typed) return null;
  const { current, isPiped } = typed;
  const words = skipCompanions(typed.words);
  const [first, ...others] = words;
  if (!first) return isPiped ? { kind: 'filter', word: current } : isDockerImplied ? placeAfterDocker([], current) : null;
  if (first.text === 'docker') return placeAfterDocker(others, current);
  if (first.text === 'xargs') return placeAfterXargs(others, current);
  return isDockerImplied && !isPiped && !isProgramName(first.text) ? placeAfterDocker(words, current) : null;
}

/** Assignments, `sudo` and the like, which stand before a command and are none. */
function skipCompanions(words: readonly TypedWord[]): readonly TypedWord[] {
  let at = 0;
  for (let isAfterSudo = false; at < words.length; at += 1) {
    const text = words[at]?.text ?? '';
    if (text === 'sudo' || text === 'time') isAfterSudo = true;
    else if (!/^[A-Za-z_]\w*=/.test(text) && !(isAfterSudo && text.startsWith('-'))) break;
  }
  return words.slice(at);
}

function placeAfterXargs(words: readonly TypedWord[], current: TypedWord): TypedPlace | null {
  const at = words.findIndex(({ text }) => text === 'docker');
  return at < 0 ? null : placeAfterDocker(words.slice(at + 1), current);
}

function placeAfterDocker(words: readonly TypedWord[], current: TypedWord): TypedPlace | null {
  const globals = walk(words, globalFlags, false);
  if (globals.args.length === 0) return placeOfWord(globals, current, null) ?? { kind: 'command', family: '', word: current };
  const names = globals.args.map(({ text }) => text);
  const found = findCommand(names, commands);
  if (!found) return names.length === 1 && dockerCommandNames.families.has(names[0] ?? '') ? { kind: 'command', family: names[0] ?? '', word: current } : null;
  const { command, calledAs } = found;
  const rest = globals.args.slice(names.length - found.words.length);
  const typed = walk(rest, command.flags, !endsFlags(command));
  const given = typed.steps.flatMap(({ pieces }) => pieces.flatMap(({ flag }) => flag ?? []));
  const call = { command, calledAs, given };
  const place = placeOfWord(typed, current, call);
  if (place) return place;
  const isRest = command.usage.includes('COMMAND') && typed.args.length > 0 && !isSlotBefore(command.usage, typed.args.length);
  return isRest ? { kind: 'rest', call, word: current } : { kind: 'argument', call, index: typed.args.length, word: current };
}

/** Whether that many arguments stand before the command that a container is to run. */
function isSlotBefore(usage: string, count: number): boolean {
  return usage.split(/\s+/).filter((slot) => slot !== '[OPTIONS]').findIndex((slot) => slot.includes('COMMAND')) > count;
}

interface Walk extends FlagWalk<TypedWord> {
  readonly flags: readonly Flag[];
}

function walk(words: readonly TypedWord[], flags: readonly Flag[], isInterspersed: boolean): Walk {
  return { ...walkFlags(words, flags, isInterspersed), flags };
}

/** Null where the word is an argument. */
function placeOfWord({ awaited, flags, isOver }: Walk, word: TypedWord, call: TypedCall | null): TypedPlace | null {
  if (awaited) return { kind: 'value', call, flag: awaited, word };
  if (isOver || !word.text.startsWith('-')) return null;
  const { flag = null, value = null } = splitFlagWord(word.text, flags).at(-1) ?? {};
  if (!flag || value === null) return { kind: 'flag', call, word };
  return { kind: 'value', call, flag, word: { text: value, from: word.from + word.text.length - value.length, to: word.to } };
}
