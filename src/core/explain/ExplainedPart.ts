// A piece of a docker line and what it is; texts say it in words.
import type { DockerCommand } from '../commands/DockerCommand';
import type { Flag } from '../commands/flags/Flag';
import type { Place } from '../commands/shell/Script';

export type ExplainedPart = { readonly place: Place; readonly text: string } & (
  | { readonly kind: 'command'; readonly command: DockerCommand }
  /** `value`: as it was typed; null of a flag that takes none, '' where it is missing. */
  | { readonly kind: 'flag'; readonly flag: Flag; readonly value: string | null; readonly command: DockerCommand | null }
  /** `meant`: what was probably meant, best first. */
  | { readonly kind: 'unknown-flag' | 'unknown-command'; readonly meant: readonly string[] }
  /** `role`: as the usage names it, `IMAGE`; '' for one argument too many. */
  | { readonly kind: 'argument'; readonly role: string }
  | { readonly kind: 'program' | 'variable' | 'placeholder' | 'assignment' | 'plugin'; readonly name: string }
  | { readonly kind: 'substitution' | 'pipe' | 'and' | 'or' | 'flags-end' }
  | { readonly kind: 'redirection'; readonly sign: RedirectionSign; readonly target: string }
);

export type RedirectionSign = 'write' | 'append' | 'read' | 'document' | 'text' | 'join' | 'errors' | 'both';
