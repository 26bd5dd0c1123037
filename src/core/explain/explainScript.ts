// The lines of a block in parts: every docker command with its flags and arguments, and the pieces of shell between them.
// Nothing is sent and nothing is changed; `host` is asked only what parsing the line asks of it.
import { commands as registry } from '../commands/commands';
import type { Host } from '../commands/Host';
import { readCommandLine } from '../commands/readCommandLine';
import { readScript, type ScriptOptions } from '../commands/shell/readScript';
import type { Script, SimpleCommand, Step, Word } from '../commands/shell/Script';
import { explainDocker } from './explainDocker';
import type { ExplainedPart } from './ExplainedPart';
import { explainRedirections } from './explainRedirections';
import { explainWord } from './explainWord';
import type { ExplainedCommand, Explanation } from './Explanation';
import { toPiece } from './TypedPiece';

/** Without a host no risk is told. */
export function explainScript(text: string, options: ScriptOptions, host: Host | null): Explanation {
  const script = readScript(text, { ...options, holdsPlaceholders: true });
  if (!script.ok) return { commands: [], problem: script.problem };
  return { commands: explainSteps(script.value, text, host), problem: null };
}

function explainSteps(script: Script, source: string, host: Host | null): readonly ExplainedCommand[] {
  return script.steps.flatMap((step) =>
    step.commands.flatMap((command, index) => {
      const inner = command.words.flatMap(({ parts }) => parts).flatMap((part) => (part.kind === 'substitution' ? explainSteps(part.script, source, host) : []));
      return [explainCommand(command, joint(command, step, index, source), source, host), ...inner];
    }),
  );
}

/** What ties a command to the one before it. */
function joint(command: SimpleCommand, step: Step, index: number, source: string): readonly ExplainedPart[] {
  const kind = index > 0 ? 'pipe' : step.when === 'success' ? 'and' : step.when === 'failure' ? 'or' : null;
  if (!kind) return [];
  const sign = { pipe: '|', and: '&&', or: '||' }[kind];
  const from = source.lastIndexOf(sign, command.place.from);
  return from < 0 ? [] : [{ kind, place: { from, to: from + sign.length }, text: sign }];
}

function explainCommand(command: SimpleCommand, before: readonly ExplainedPart[], source: string, host: Host | null): ExplainedCommand {
  const [program, ...words] = distinct(command.words);
  const shell: ExplainedPart[] = [
    ...command.assignments.map(({ name, value }) => ({ kind: 'assignment' as const, place: value.place, text: source.slice(value.place.from, value.place.to), name })),
    ...distinct(command.words).flatMap((word) => explainWord(word, source)),
    ...explainRedirections(command, source),
  ];
  const name = program ? toPiece(program, source).text : '';
  const isDocker = program && (name === 'docker' || program.place.from === program.place.to);
  if (!program || !isDocker) {
    const own: ExplainedPart[] = program ? [{ kind: 'program', place: { from: program.place.from, to: words.at(-1)?.place.to ?? program.place.to }, text: [program, ...words].map((word) => source.slice(word.place.from, word.place.to)).join(' '), name }] : [];
    return { place: command.place, parts: inOrder([...before, ...own, ...shell]), command: null, risk: null, complaint: '' };
  }
  const pieces = words.map((word) => toPiece(word, source));
  const docker = explainDocker(pieces, program.place.from);
  const line = host && docker.command ? readCommandLine(pieces.map(({ text }) => text), host, registry) : null;
  return {
    place: command.place,
    parts: [...before, ...inOrder([...docker.parts, ...shell])],
    command: docker.command,
    risk: line?.ok === true ? line.value.action.risk : null,
    complaint: line?.ok === false ? (line.problem.message.trim().split('\n')[0] ?? '') : '',
  };
}

/** Braces make several words of one; a reader sees one. */
function distinct(words: readonly Word[]): readonly Word[] {
  return words.filter((word, index) => index === 0 || word.place.from !== words[index - 1]?.place.from || word.place.to !== words[index - 1]?.place.to);
}

function inOrder(parts: readonly ExplainedPart[]): readonly ExplainedPart[] {
  return [...parts].sort((one, other) => one.place.from - other.place.from);
}
