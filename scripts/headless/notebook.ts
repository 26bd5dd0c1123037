// The headless notebook: the core and the docker adapter without Obsidian, as a program with sub-commands. Each loads only what it needs.
import process from 'node:process';
import { version } from '../../manifest.json';
import { reportTextsFor } from '../../src/core/texts/reportTextsFor';
import { textsFor } from '../../src/core/texts/textsFor';
import { terminalLanguage } from './terminalLanguage';

type Command = (args: readonly string[]) => Promise<number>;

const commands: ReadonlyMap<string, () => Promise<Command>> = new Map([
  ['analyse', async () => (await import('./analyse')).analyse],
  ['check', async () => (await import('./check')).check],
  ['gaps', async () => (await import('./gaps')).gaps],
  ['export', async () => (await import('./exportMap')).exportMap],
  ['exec', async () => (await import('./exec')).exec],
]);

const USAGE = 2;

/** A reader that has seen enough (`| head`) closes the pipe; that is no fault of a report. `exec` ends its command itself. */
function leaveWhenUnread(): void {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit();
    throw error;
  });
}

async function run(args: readonly string[]): Promise<number> {
  const [name, ...rest] = args;
  if (name !== 'exec') leaveWhenUnread();
  const report = reportTextsFor(textsFor(terminalLanguage(process.env)).language);
  const load = name === undefined ? undefined : commands.get(name);
  // Everything behind `exec` is a docker line: its --help is not ours.
  const asksHelp = name === '--help' || name === '-h' || name === 'help' || (load && name !== 'exec' && (rest.includes('--help') || rest.includes('-h')));
  if (asksHelp) {
    process.stdout.write(report.help(version));
    return 0;
  }
  if (name === '--version') {
    process.stdout.write(`${version}\n`);
    return 0;
  }
  if (!load) {
    process.stderr.write(name === undefined ? report.help(version) : `${report.problems.unknownCommand(name)}\n`);
    return USAGE;
  }
  return (await load())(rest);
}

process.exitCode = await run(process.argv.slice(2));
