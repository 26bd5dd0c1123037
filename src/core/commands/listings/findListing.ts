// Whether the lines of a run are one listing in its usual format, printed as it is: no pipe, no redirection, no other line.
import { commands } from '../commands';
import { findCommand } from '../findCommand';
import { readFlags } from '../flags/readFlags';
import { quoteWord } from '../shell/quoteWord';
import { readScript, type ScriptOptions } from '../shell/readScript';
import type { SimpleCommand, Word } from '../shell/Script';
import type { Listing, ListingKind } from './Listing';

const kinds = new Map<string, ListingKind>([['ps', 'container'], ['images', 'image'], ['volume ls', 'volume'], ['network ls', 'network']]);
/** Stands for a value that is found out later; it may be the condition of a filter. */
const UNKNOWN = 'x=x';
/** Global flags that take no value. */
const switches = new Set(['-D', '--debug', '--tls', '--tlsverify']);
/** Flags that make something else of the table. */
const others = ['format', 'quiet', 'tree'];

export function findListing(text: string, options: ScriptOptions): Listing | null {
  const script = readScript(text, options);
  const [step, ...moreSteps] = script.ok ? script.value.steps : [];
  const [command, ...moreCommands] = step?.commands ?? [];
  if (!command || moreSteps.length + moreCommands.length > 0) return null;
  return readListing(command);
}

function readListing({ words, assignments, redirections }: SimpleCommand): Listing | null {
  const [first, ...rest] = words.map(plainText);
  if (first !== 'docker' || assignments.length + redirections.length > 0) return null;
  const size = countGlobals(rest);
  const globals = rest.slice(0, size);
  // A value that is found out later may hold anything: it stands for itself below, but not in another line.
  if (globals.includes(null)) return null;
  const found = findCommand(rest.slice(size).map((word) => word ?? UNKNOWN), commands);
  const kind = found && kinds.get(found.command.name);
  if (!found || !kind) return null;
  const flags = readFlags(found.words, found.command.flags, true);
  if (!flags.ok || others.some((flag) => flags.value.isSet(flag))) return null;
  return { kind, prefix: ['docker', ...globals.map((word) => quoteWord(word ?? ''))].join(' ') };
}

/** Null where a part of it is found out only when it runs. */
function plainText({ parts }: Word): string | null {
  const texts = parts.map((part) => (part.kind === 'text' ? part.text : null));
  return texts.includes(null) ? null : texts.join('');
}

function countGlobals(words: readonly (string | null)[]): number {
  let size = 0;
  for (let word = words[size]; typeof word === 'string' && word.startsWith('-'); word = words[size]) size += switches.has(word) || word.includes('=') ? 1 : 2;
  return size;
}
