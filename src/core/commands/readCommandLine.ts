// The words of one docker invocation (without `docker` itself) as the CLI reads them: global flags first, then the command and its own.
import { succeed, type Result } from '../Result';
import type { Action } from './Action';
import type { DockerCommand } from './DockerCommand';
import type { EndpointChoice } from './EndpointChoice';
import { findCommand } from './findCommand';
import type { FlagValues } from './flags/FlagValues';
import { flagTable } from './flags/flagTable';
import { readFlags } from './flags/readFlags';
import { harmless } from './harmless';
import type { Host } from './Host';
import { exit, stderr, stdout } from './Output';
import { refuse, refuseFlags, refuseUnknownCommand } from './refuseUsage';
import type { UsageProblem } from './UsageProblem';
import { writeOverview } from './writeOverview';

export interface CommandLine {
  /** `run`, `container ls`; '' for a line without a command. */
  readonly name: string;
  readonly endpoint: EndpointChoice;
  readonly action: Action;
}

const globalFlags = flagTable(`
  --config string         Folder of the client's configuration
  -c, --context string    Context of the engine to talk to
  -D, --debug             Say more
  -H, --host list         Address of the engine to talk to
  -l, --log-level string  How much to say
  --tls                   Encrypt
  --tlscacert string      Certificate of the authority to trust
  --tlscert string        Certificate of this client
  --tlskey string         Key of this client
  --tlsverify             Encrypt, and check the engine's certificate
  -v, --version           Show the version
  -h, --help              Show this help
`);

export function readCommandLine(words: readonly string[], host: Host, commands: readonly DockerCommand[]): Result<CommandLine, UsageProblem> {
  const read = readFlags(words, globalFlags, false);
  if (!read.ok) return refuseFlags(read.problem, '', '[OPTIONS] COMMAND [ARG...]');
  const globals = read.value;
  const endpoint = chooseEndpoint(globals);
  if (!endpoint.ok) return endpoint;
  const named = globals.args[0] === 'help' ? [...globals.args.slice(1), '--help'] : globals.args;
  const show = (action: Action): Result<CommandLine, UsageProblem> => succeed({ name: '', endpoint: endpoint.value, action });
  if (globals.bool('version')) return show(say('Docker Notebook, speaking the Engine API\n', 'stdout'));
  const found = findCommand(named, commands);
  if (found) {
    const action = found.command.read(globals.bool('help') ? ['--help'] : found.words, host, found.calledAs);
    return action.ok ? succeed({ name: found.calledAs, endpoint: endpoint.value, action: action.value }) : action;
  }
  const family = commands.some(({ name, aliases }) => [name, ...aliases].some((each) => each.startsWith(`${named[0] ?? ''} `))) ? (named[0] ?? '') : '';
  const others = family === '' ? named : named.slice(1);
  const [first] = others;
  if (first === undefined || first.startsWith('-') || globals.bool('help') || others.includes('--help')) {
    return showOverview(family, first, commands, show);
  }
  return refuseUnknownCommand(family === '' ? [first] : [family, first]);
}

function showOverview(
  family: string,
  flag: string | undefined,
  commands: readonly DockerCommand[],
  show: (action: Action) => Result<CommandLine, UsageProblem>,
): Result<CommandLine, UsageProblem> {
  const text = writeOverview(family, commands);
  // A bare family name is answered on standard error; a bare `docker`, and whoever asks for help, on standard output.
  return show(say(text, family !== '' && flag === undefined ? 'stderr' : 'stdout'));
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
