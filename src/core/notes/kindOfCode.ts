// What a code block holds, by its language and its first lines: commands for the engine, a Dockerfile, or neither.
import type { BlockKind } from './Note';
import { dockerCommandNames } from './dockerCommandNames';
import { dockerfileInstructions } from './dockerfileInstructions';

const shells: ReadonlySet<string> = new Set(['', 'bash', 'sh', 'shell', 'zsh', 'console', 'shell-session', 'shellsession', 'terminal', 'ash', 'fish']);
const prompt = /^(?:[$#>%]\s+|[\w.-]+@[\w.-]+[^$#]{0,80}[$#]\s+)?/;
const prefix = /^(?:sudo\s+(?:-\S+\s+)*|env\s+|time\s+|[A-Za-z_]\w*=(?:"[^"]*"|'[^']*'|\S*)\s+)/;
const word = /^[A-Za-z][\w-]*/;

export interface CodeKind {
  readonly kind: BlockKind;
  readonly hasDockerLine: boolean;
}

export function kindOfCode(language: string, code: string): CodeKind {
  const lines = code.split('\n').map((line) => line.trim());
  if (language === 'dockerfile' || language === 'containerfile') return { kind: 'dockerfile', hasDockerLine: false };
  const isDocker = language === 'docker';
  if (!isDocker && !shells.has(language)) return { kind: 'other', hasDockerLine: false };
  if ((isDocker || language === '') && isDockerfile(lines)) return { kind: 'dockerfile', hasDockerLine: false };
  const hasDockerLine = lines.some((line) => isDockerLine(line, isDocker));
  return { kind: isDocker || hasDockerLine ? 'commands' : 'other', hasDockerLine };
}

function isDockerfile(lines: readonly string[]): boolean {
  const first = lines.find((line) => line !== '' && !line.startsWith('#'));
  const name = first === undefined ? undefined : word.exec(first)?.[0];
  return name !== undefined && dockerfileInstructions.has(name);
}

/** Whether a line calls docker, after a prompt, `sudo` and assignments; where `mayOmit`, the word `docker` itself may be missing. */
function isDockerLine(line: string, mayOmit: boolean): boolean {
  if (line === '') return false;
  let rest = line.replace(prompt, '');
  for (let match = prefix.exec(rest); match !== null; match = prefix.exec(rest)) rest = rest.slice(match[0].length);
  if (/^docker(?:\s|$)/.test(rest)) return true;
  const name = word.exec(rest)?.[0];
  return mayOmit && name !== undefined && (dockerCommandNames.verbs.has(name) || dockerCommandNames.families.has(name));
}
