// What a code block holds, by its language and its lines: commands for the engine, a Dockerfile, or neither.
import { dockerCommandNames } from './dockerCommandNames';
import { dockerfileInstructions } from './dockerfileInstructions';
import { isShell } from './isShell';
import type { BlockKind } from './Note';

export interface CodeKind {
  readonly kind: BlockKind;
  readonly hasDockerLine: boolean;
}

/** Transcripts: `# ` before a command is root's prompt there, a comment elsewhere. */
const transcripts: ReadonlySet<string> = new Set(['', 'console', 'shell-session', 'shellsession', 'terminal']);
const plugins: ReadonlySet<string> = new Set(['compose', 'buildx', 'scout', 'model', 'mcp', 'desktop', 'ai', 'init', 'sbom']);

const dockerfiles: ReadonlySet<string> = new Set(['dockerfile', 'docker-file', 'containerfile']);

const prompt = /^(?:[$>%]\s+|[\w.-]+@[\w.-]+\S{0,80}[$#]\s+)/;
const rootPrompt = /^#\s+/;
const prefix = /^(?:sudo\s+(?:-\S+\s+)*|(?:env|time|exec|then|do|else|if|while|!)\s+|[A-Za-z_]\w*=(?:"[^"]*"|'[^']*'|[^\s"']*)\s+|[({]\s*)/;
const nextCommand = /&&|\|\||[;|]|\$\(|`/;
const word = /^[A-Za-z][\w-]*/;

export function kindOfCode(language: string, code: string): CodeKind {
  if (dockerfiles.has(language)) return { kind: 'dockerfile', hasDockerLine: false };
  const isDocker = language === 'docker';
  if (!isDocker && !isShell(language)) return { kind: 'other', hasDockerLine: false };
  const lines = code.split('\n').map((line) => line.trim());
  if ((isDocker || language === '') && isDockerfile(lines)) return { kind: 'dockerfile', hasDockerLine: false };
  const hasDockerLine = lines.some((line) => callsDocker(line, language));
  return { kind: isDocker || hasDockerLine ? 'commands' : 'other', hasDockerLine };
}

function isDockerfile(lines: readonly string[]): boolean {
  const first = lines.find((line) => line !== '' && !line.startsWith('#'));
  const name = first === undefined ? undefined : word.exec(first)?.[0];
  return name !== undefined && dockerfileInstructions.has(name);
}

/** Whether a line calls docker: at its start, after a prompt, or after what parts one command from the next. */
function callsDocker(line: string, language: string): boolean {
  if (line === '') return false;
  const command = line.replace(prompt, '').replace(transcripts.has(language) ? rootPrompt : prompt, '');
  return !command.startsWith('#') && command.split(nextCommand).some((part) => isDockerCall(part.trim(), language));
}

/** Only where a language says that the block is for a shell, any word may follow `docker`; only in `docker` blocks the word may be missing. */
function isDockerCall(part: string, language: string): boolean {
  let rest = part;
  for (let match = prefix.exec(rest); match !== null; match = prefix.exec(rest)) rest = rest.slice(match[0].length);
  const [first = '', second = ''] = rest.split(/\s+/, 2);
  if (first === 'docker') return language !== '' || second.startsWith('-') || isCommandName(second) || plugins.has(second);
  return language === 'docker' && isCommandName(word.exec(first)?.[0] ?? '');
}

function isCommandName(name: string): boolean {
  return dockerCommandNames.verbs.has(name) || dockerCommandNames.families.has(name);
}
