// Makes a DockerCommand of what is particular to it: all that commands share (flags, argument counts, --help, gates of the
// daemon's version, errors of the engine in the CLI's words) happens here, once.
import { fail, succeed, type Result } from '../Result';
import type { Action, Session } from './Action';
import { checkGates, hasGates, type Gates } from './checkGates';
import { describeEngineError } from './describeEngineError';
import type { DockerCommand } from './DockerCommand';
import { EngineError } from './EngineError';
import type { Flag } from './flags/Flag';
import type { FlagValues } from './flags/FlagValues';
import { readFlags } from './flags/readFlags';
import type { Host } from './Host';
import { harmless } from './harmless';
import { exit, stderr, stdout, type Output } from './Output';
import { refuseArguments, refuseUsage, type ArgumentCount } from './refuseUsage';
import type { UsageProblem } from './UsageProblem';
import { writeHelp } from './writeHelp';

export interface CommandDefinition extends Omit<DockerCommand, 'read'> {
  readonly args: ArgumentCount;
  /** False where the first argument ends the flags. */
  readonly isInterspersed?: boolean;
  /** The lowest API version of a daemon that has it. */
  readonly minApi?: string;
  readonly only?: 'experimental';
  /**
   * What the line asks for. Flags and argument count are already as they should be. `name` is the name that was used.
   * In `start`, an EngineError may be thrown: it becomes the CLI's text on standard error and exit code 1.
   */
  readonly plan: (values: FlagValues, host: Host, name: string) => Result<Action, UsageProblem>;
}

const helpFlag: Flag = { name: 'help', kind: 'bool', description: 'Show this help', isHidden: true };
// Without a name of its own it can only be reached as `-h`, where the command has no `-h` itself.
const helpShorthand: Flag = { name: '', short: 'h', kind: 'bool', as: 'help', description: '', isHidden: true, deprecated: 'use --help' };

export function defineCommand(definition: CommandDefinition): DockerCommand {
  const { args, isInterspersed = true, plan, minApi, only, ...shared } = definition;
  const hasOwnShorthand = definition.flags.some((flag) => flag.short === helpShorthand.short);
  const flags = [...definition.flags, helpFlag, ...(hasOwnShorthand ? [] : [helpShorthand])];
  return {
    ...shared,
    read(words, host, calledAs = definition.name) {
      const read = readFlags(words, flags, isInterspersed);
      if (!read.ok) return refuseUsage(read.problem, calledAs, definition.usage);
      const values = read.value;
      const notices = values.given.map(describeDeprecation).join('');
      if (values.bool('help')) return succeed(showHelp(notices, writeHelp(definition, calledAs)));
      if (values.args.length < args[0] || values.args.length > args[1]) {
        const { problem } = refuseArguments(args, calledAs, definition.usage);
        return fail({ ...problem, message: notices + problem.message });
      }
      const gates = { flags: values.given, minApi, only };
      const planned = plan(values, host, calledAs);
      if (planned.ok) return succeed({ ...planned.value, start: (session) => carryOut(planned.value, gates, calledAs, notices, session) });
      const refusal = refuseLate(planned.problem);
      if (hasGates(gates)) return succeed({ risk: refusal.risk, start: (session) => carryOut(refusal, gates, calledAs, notices, session) });
      return fail({ ...planned.problem, message: notices + planned.problem.message });
    },
  };
}

function describeDeprecation(flag: Flag): string {
  if (flag.deprecated === undefined) return '';
  return `Flag ${flag === helpShorthand ? `shorthand -${flag.short}` : `--${flag.name}`} has been deprecated, ${flag.deprecated}\n`;
}

function showHelp(notices: string, help: string): Action {
  return {
    risk: harmless,
    async *start() {
      if (notices !== '') yield stderr(notices);
      yield stdout(help);
      yield exit(0);
    },
  };
}

/** The CLI asks the daemon about gated flags before it looks at the rest of the line. */
function refuseLate(problem: UsageProblem): Action {
  return {
    risk: harmless,
    async *start() {
      yield stderr(problem.message);
      yield exit(problem.exitCode);
    },
  };
}

async function* carryOut(action: Action, gates: Gates, name: string, notices: string, session: Session): AsyncGenerator<Output> {
  if (notices !== '') yield stderr(notices);
  try {
    const problem = hasGates(gates) ? await checkGates(gates, name, session) : null;
    if (problem !== null) {
      yield stderr(`${problem}\n`);
      yield exit(1);
    } else {
      yield* action.start(session);
    }
  } catch (error) {
    if (!(error instanceof EngineError)) throw error;
    if (error.kind !== 'cancelled') yield stderr(`${describeEngineError(error)}\n`);
    yield exit(error.kind === 'cancelled' ? 130 : 1);
  }
}
