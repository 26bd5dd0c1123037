// The list of commands that `docker` or `docker image` alone shows.
import type { DockerCommand } from './DockerCommand';

/** `family` is '' for the whole program. */
export function writeOverview(family: string, commands: readonly DockerCommand[]): string {
  const prefix = family === '' ? '' : `${family} `;
  const rows = commands
    .flatMap(({ name, aliases, summary }) => [name, ...aliases].map((each) => ({ name: each, summary })))
    .filter(({ name }) => name.startsWith(prefix) && !name.slice(prefix.length).includes(' '))
    .map((row) => ({ ...row, name: row.name.slice(prefix.length) }))
    .sort((one, other) => (one.name < other.name ? -1 : 1));
  const width = Math.max(0, ...rows.map(({ name }) => name.length)) + 3;
  const usage = family === '' ? 'docker [OPTIONS] COMMAND' : `docker ${family} COMMAND`;
  const list = rows.map(({ name, summary }) => `  ${name.padEnd(width)}${summary}`).join('\n');
  return `Usage:  ${usage}\n\nCommands:\n${list}\n\nRun '${family === '' ? 'docker' : `docker ${family}`} COMMAND --help' for more information on a command.\n`;
}
