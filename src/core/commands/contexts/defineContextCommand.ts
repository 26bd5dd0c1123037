// Makes a command on contexts of what is particular to it: it speaks to no engine, and says of a problem what the CLI says.
import { succeed, type Result } from '../../Result';
import type { Session } from '../Action';
import { defineCommand, type CommandDefinition } from '../defineCommand';
import type { DockerCommand } from '../DockerCommand';
import type { FlagValues } from '../flags/FlagValues';
import { exit, stderr, stdout, type Output } from '../Output';
import type { Risk } from '../Risk';
import { ContextStore } from './ContextStore';

export interface ContextAnswer {
  readonly stdout?: string;
  readonly stderr?: string;
  readonly code?: number;
}

export interface ContextCommand extends Omit<CommandDefinition, 'plan' | 'aliases'> {
  readonly risk: (values: FlagValues) => Risk;
  /** The problem is the CLI's own text. */
  readonly carryOut: (values: FlagValues, store: ContextStore, session: Session) => Result<ContextAnswer, string> | Promise<Result<ContextAnswer, string>>;
}

export function defineContextCommand({ risk, carryOut, ...definition }: ContextCommand): DockerCommand {
  return defineCommand({
    ...definition,
    aliases: [],
    plan: (values) => succeed({ risk: risk(values), isOffline: true, start: (session) => run(carryOut, values, session) }),
  });
}

async function* run(carryOut: ContextCommand['carryOut'], values: FlagValues, session: Session): AsyncGenerator<Output, void> {
  const done = await carryOut(values, new ContextStore(session.host), session);
  const answer: ContextAnswer = done.ok ? done.value : { stderr: `${done.problem}\n`, code: 1 };
  if (answer.stdout !== undefined && answer.stdout !== '') yield stdout(answer.stdout);
  if (answer.stderr !== undefined && answer.stderr !== '') yield stderr(answer.stderr);
  yield exit(answer.code ?? 0);
}
