/** The value of a command in src/core/commands/commands.ts, and the names that docker has for it. */
export const leftOutCommands: Readonly<Record<string, readonly string[]>>;
