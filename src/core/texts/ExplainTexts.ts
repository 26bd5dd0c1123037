// The words of an explained docker line.
import type { DockerCommand } from '../commands/DockerCommand';
import type { Flag } from '../commands/flags/Flag';
import type { RiskLevel } from '../commands/Risk';
import type { RedirectionSign } from '../explain/ExplainedPart';

export interface ExplainTexts {
  readonly command: string;
  readonly action: string;
  readonly close: string;
  readonly nothing: string;
  title(line: string): string;
  /** A sentence without its full stop. */
  summary(command: DockerCommand): string;
  flag(flag: Flag): string;
  /** What the value of a flag says; '' where the flag's own words are enough. */
  value(flag: Flag, value: string): string;
  readonly valueMissing: string;
  deprecated(instead: string): string;
  argument(role: string): string;
  unknownFlag(flag: string): string;
  unknownCommand(line: string): string;
  plugin(name: string): string;
  program(name: string): string;
  variable(name: string): string;
  placeholder(name: string): string;
  assignment(name: string): string;
  readonly substitution: string;
  readonly pipe: string;
  readonly and: string;
  readonly or: string;
  readonly flagsEnd: string;
  readonly redirections: Readonly<Record<RedirectionSign, (target: string) => string>>;
  readonly risks: Readonly<Record<RiskLevel, string>>;
  complaint(words: string): string;
  readonly manual: string;
  /** `title`: of the section of the user's own notes. */
  ownNote(title: string): string;
}
