// One command of a script: expand, redirect, run. Ends with one exit code, whatever happens.
import { commands } from '../commands';
import { describeEngineError } from '../describeEngineError';
import { EngineError } from '../EngineError';
import { noEngine } from '../noEngine';
import type { Io } from '../Io';
import { exit, stderr, type Output } from '../Output';
import { readCommandLine, type CommandLine } from '../readCommandLine';
import type { Risk } from '../Risk';
import { expandWhole, expandWords, ExpansionFailure } from './expandWords';
import { openRedirections, type OpenStreams } from './openRedirections';
import { isProgramName } from './programNames';
import { programs } from './programs';
import type { Assignment, Place, SimpleCommand } from './Script';
import type { ConsentRequest } from './ScriptSession';
import type { Shell } from './Shell';

export async function* runCommand(command: SimpleCommand, shell: Shell, io: Io): AsyncGenerator<Output, void> {
  shell.substitutionStatus = null;
  const words = yield* expandWords(command.words, shell, io);
  if (words instanceof ExpansionFailure) return yield* giveUp(words);
  const streams = yield* openRedirections(command.redirections, shell, io);
  if (streams instanceof ExpansionFailure) return yield* giveUp(streams);
  const scope = words.length === 0 ? shell : shell.fork();
  const failure = yield* assign(command.assignments, scope, io, words.length > 0);
  if (failure) return yield* giveUp(failure);
  if (words.length === 0) {
    const problem = streams.open();
    if (problem !== null) return yield* giveUp(new ExpansionFailure(problem));
    yield exit(shell.substitutionStatus ?? 0);
    return;
  }
  for await (const output of runWords(words, scope, shell, streams, command.place)) {
    const routed = streams.route(output);
    if (routed) yield routed;
  }
}

async function* giveUp(failure: ExpansionFailure): AsyncGenerator<Output, void> {
  yield stderr(`${failure.message}\n`);
  yield exit(1);
}

/** `scope`: the shell whose variables change: our own where the assignments are all there is, else one for this command. */
async function* assign(assignments: readonly Assignment[], scope: Shell, io: Io, isForCommand: boolean): AsyncGenerator<Output, ExpansionFailure | null> {
  for (const { name, value } of assignments) {
    const text = yield* expandWhole(value, scope, io);
    if (text instanceof ExpansionFailure) return text;
    scope.assign(name, text);
    if (isForCommand) scope.export(name);
  }
  return null;
}

async function* runWords(words: readonly string[], scope: Shell, shell: Shell, streams: OpenStreams, place: Place): AsyncGenerator<Output, void> {
  const [name = '', ...args] = words;
  const wrapped = name === 'env' ? unwrapEnvironment(args, scope) : null;
  if (wrapped && wrapped.length > 0) {
    yield* runWords(wrapped, scope, shell, streams, place);
    return;
  }
  if (name === 'docker') return yield* runDocker(args, scope, shell, streams, place);
  const problem = streams.open();
  if (problem !== null) return yield* giveUp(new ExpansionFailure(problem));
  if (isProgramName(name)) {
    yield* programs[name](args, { shell: changesShell(name) ? shell : scope, io: streams.io });
  } else {
    yield stderr(`${name}: command not found\n`);
    yield exit(127);
  }
}

function changesShell(name: string): boolean {
  return ['cd', 'export', 'unset'].includes(name);
}

/** `env -u NAME NAME=value command …`: what is left to run; empty where only the environment is asked for. */
function unwrapEnvironment(args: readonly string[], scope: Shell): readonly string[] {
  let rest = args;
  for (let [first = '', second = ''] = rest; rest.length > 0; [first = '', second = ''] = rest) {
    const assignment = /^([^=-][^=]*)=([^]*)$/.exec(first);
    if (first === '-u') scope.unset(second);
    else if (assignment) {
      scope.assign(assignment[1] ?? '', assignment[2] ?? '');
      scope.export(assignment[1] ?? '');
    } else return rest;
    rest = rest.slice(first === '-u' ? 2 : 1);
  }
  return rest;
}

async function* runDocker(words: readonly string[], scope: Shell, shell: Shell, streams: OpenStreams, place: Place): AsyncGenerator<Output, void> {
  const { session } = shell;
  const { host } = scope;
  const line = readCommandLine(words, host, session.commands ?? commands);
  if (!line.ok) {
    yield stderr(line.problem.message);
    yield exit(line.problem.exitCode);
    return;
  }
  const { action } = line.value;
  const risk = addOverwriting(action.risk, streams.overwritten);
  if (session.consent && !(await session.consent({ words, action, place, risk, ...offerVictims(line.value, scope) }))) {
    shell.isStopped = true;
    yield exit(130);
    return;
  }
  const problem = streams.open();
  if (problem !== null) return yield* giveUp(new ExpansionFailure(problem));
  yield* startAction(line.value, scope, streams.io);
}

function offerVictims({ action, endpoint }: CommandLine, { session, host }: Shell): Pick<ConsentRequest, 'findVictims'> {
  const { findVictims } = action;
  if (!findVictims) return {};
  return { findVictims: async () => findVictims({ engine: await session.connect(endpoint, host), cancel: session.cancel }) };
}

async function* startAction(line: CommandLine, scope: Shell, io: Io): AsyncGenerator<Output, void> {
  const { session, host } = scope;
  try {
    const engine = line.action.isOffline === true ? noEngine : await session.connect(line.endpoint, host);
    yield* line.action.start({ engine, io, host, cancel: session.cancel });
  } catch (error) {
    if (!(error instanceof EngineError)) throw error;
    if (error.kind !== 'cancelled') yield stderr(`${describeEngineError(error)}\n`);
    yield exit(error.kind === 'cancelled' ? 130 : 1);
  }
}

function addOverwriting(risk: Risk, paths: readonly string[]): Risk {
  if (paths.length === 0) return risk;
  const reasons = [...risk.reasons, ...paths.map((subject) => ({ kind: 'overwrites-file' as const, subject }))];
  return { level: risk.level === 'reach' ? 'reach' : 'destroy', reasons };
}
