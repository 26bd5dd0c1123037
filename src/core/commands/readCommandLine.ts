// The words of one docker invocation (without `docker` itself) as the CLI reads them: global flags first, then the command and its own.
import { succeed, type Result } from '../Result';
import type { Action } from './Action';
import type { DockerCommand } from './DockerCommand';
import type { EndpointChoice } from './EndpointChoice';
import { findCommand } from './findCommand';
import type { FlagValues } from './flags/FlagValues';
import { flagTable } from './flags/flagTable';
import { readFlags } from './flags/readFlags';
import { globalFlags } from './globalFlags';
import { harmless } from './harmless';
import type { Host } from './Host';
import { exit, stderr, stdout } from './Output';
import { pluginNames } from './pluginNames';
import { refuse, refuseUsage, refuseUnknownCommand } from './refuseUsage';
import type { UsageProblem } from './UsageProblem';
import { writeOverview } from './writeOverview';

export interface CommandLine {
  /** `run`, `container ls`; '' for a line without a command. */
  readonly name: string;
  readonly endpoint: EndpointChoice;
  readonly action: Action;
}

const helpFlags = flagTable('-h, --help  Show this help');

const rootUsage = '[OPTIONS] COMMAND [ARG...]';

export function readCommandLine(words: readonly string[], host: Host, commands: readonly DockerCommand[]): Result<CommandLine, UsageProblem> {
  const read = readFlags(words, globalFlags, false);
  if (!read.ok) return refuseUsage(read.problem, '', rootUsage);
  const globals = read.value;
  const endpoint = chooseEndpoint(globals);
  if (!endpoint.ok) return endpoint;
  const found = findCommand(globals.args, commands);
  const action = found
    ? found.command.read(globals.bool('help') ? ['--help'] : found.words, host, found.calledAs)
    : readWithoutCommand(globals, host, commands);
  return action.ok ? succeed({ name: found?.calledAs ?? '', endpoint: endpoint.value, action: action.value }) : action;
}

function readWithoutCommand(globals: FlagValues, host: Host, commands: readonly DockerCommand[]): Result<Action, UsageProblem> {
  const [first, ...rest] = globals.args;
  if (first === undefined) {
    return succeed(say(globals.bool('version') ? 'Docker Notebook, speaking the Engine API\n' : writeOverview('', commands), 'stdout'));
  }
  if (first === 'help') return showHelp(rest, host, commands);
  const isFamily = listNames(commands).some((name) => name.startsWith(`${first} `));
  const read = isFamily ? readFlags(rest, helpFlags, true) : readFlags(globals.args, globalFlags, true);
  if (pluginNames.includes(first)) return refuse(describePlugin(first), read.ok ? 1 : 125);
  if (!read.ok) return isFamily ? refuseUsage(read.problem, first, '') : refuseUsage(read.problem, '', rootUsage);
  const overview = writeOverview(isFamily ? first : '', commands);
  if (read.value.bool('help')) return succeed(say(overview, 'stdout'));
  const [unknown] = read.value.args;
  // The name of a family alone is answered on standard error, as the CLI has it.
  if (unknown === undefined) return succeed(say(overview, 'stderr'));
  return refuseUnknownCommand(isFamily ? [first, unknown] : [unknown]);
}

function showHelp(topic: readonly string[], host: Host, commands: readonly DockerCommand[]): Result<Action, UsageProblem> {
  const found = findCommand(topic, commands);
  if (found && found.words.length === 0) return found.command.read(['--help'], host, found.calledAs);
  const [family = ''] = topic;
  const isFamily = topic.length === 1 && listNames(commands).some((name) => name.startsWith(`${family} `));
  return topic.length === 0 || isFamily ? succeed(say(writeOverview(family, commands), 'stdout')) : refuse(`unknown help topic: ${topic.join(' ')}`);
}

function listNames(commands: readonly DockerCommand[]): readonly string[] {
  return commands.flatMap(({ name, aliases }) => [name, ...aliases]);
}

function describePlugin(name: string): string {
  return `docker: 'docker ${name}' is a plugin of the docker CLI and no part of the Engine API: run this line in a terminal`;
}

function say(text: string, stream: 'stdout' | 'stderr'): Action {
  return {
    risk: harmless,
    async *start() {
      yield stream === 'stdout' ? stdout(text) : stderr(text);
      yield exit(0);
    },
  };
}

function chooseEndpoint(globals: FlagValues): Result<EndpointChoice, UsageProblem> {
  const level = globals.text('log-level', 'info');
  if (!/^(panic|fatal|error|warn|warning|info|debug|trace)$/i.test(level)) return refuse(`Unable to parse logging level: ${level}`);
  const hosts = globals.list('host');
  if (hosts.length > 1) return refuse('Failed to initialize: unable to resolve docker endpoint: Specify only one -H');
  const context = globals.text('context');
  if (hosts.length > 0 && context !== '') return refuse('conflicting options: cannot specify both --host and --context');
  const file = (flag: string, key: string): object => (globals.isSet(flag) ? { [key]: globals.text(flag) } : {});
  const usesTls = globals.bool('tls') || globals.bool('tlsverify');
  return succeed({
    ...(hosts[0] === undefined ? {} : { host: hosts[0] }),
    ...(context === '' ? {} : { context }),
    ...(globals.isSet('config') ? { configFolder: globals.text('config') } : {}),
    ...(usesTls ? { tls: { verify: globals.bool('tlsverify'), ...file('tlscacert', 'ca'), ...file('tlscert', 'cert'), ...file('tlskey', 'key') } } : {}),
  });
}
