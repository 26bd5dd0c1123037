// What plugins offer on the app's command line. There is no such line here; tests call the handlers.
import type { CliFlags, CliHandler } from 'obsidian';

interface CliEntry {
  readonly command: string;
  readonly description: string;
  readonly flags: CliFlags;
  readonly handler: CliHandler;
}

const entries = new Map<string, CliEntry>();

export const cliHandlers = {
  add(entry: CliEntry): void {
    if (entries.has(entry.command)) throw new Error(`There is a CLI handler for '${entry.command}' already`);
    entries.set(entry.command, entry);
  },
  remove(command: string): void {
    entries.delete(command);
  },
  find: (command: string): CliEntry | undefined => entries.get(command),
};
