// Which command the words after `docker` name, and which words are left for it.
import type { DockerCommand } from './DockerCommand';

export interface FoundCommand {
  readonly command: DockerCommand;
  /** The name that was used, canonical: `container ls` for `container list`. */
  readonly calledAs: string;
  readonly words: readonly string[];
}

const synonyms = new Map([['list', 'ls'], ['remove', 'rm']]);

/** Null where the words name no command: an unknown word, a plugin, or only the name of a family. */
export function findCommand(words: readonly string[], commands: readonly DockerCommand[]): FoundCommand | null {
  const [first = '', second = ''] = words;
  const sub = first === 'container' && second === 'ps' ? 'ls' : (synonyms.get(second) ?? second);
  for (const [calledAs, size] of [[`${first} ${sub}`, 2], [first, 1]] as const) {
    const command = commands.find(({ name, aliases }) => name === calledAs || aliases.includes(calledAs));
    if (command) return { command, calledAs, words: words.slice(size) };
  }
  return null;
}
