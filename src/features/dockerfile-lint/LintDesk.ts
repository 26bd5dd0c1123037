// What both modes need to show what is wrong with a Dockerfile.
import type { LintTexts } from '../../core/texts/LintTexts';
import type { DockerfileLints } from '../../services/DockerfileLints';
import type { ParsedNotes } from '../../services/ParsedNotes';
import type { Settings } from '../../services/Settings';

export interface LintDesk {
  readonly lints: DockerfileLints;
  readonly parsed: ParsedNotes;
  readonly settings: Settings;
  readonly texts: LintTexts;
}
