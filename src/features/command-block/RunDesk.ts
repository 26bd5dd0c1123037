// What all panels share.
import type { Texts } from '../../core/texts/Texts';
import type { CommandRunner } from '../../services/CommandRunner';
import type { NameSource } from './NameSource';
import type { OpenLines } from './OpenLines';

export interface RunDesk {
  readonly runner: CommandRunner;
  readonly lines: OpenLines;
  /** Places whose fields are to be filled in before they run. */
  readonly fields: OpenLines;
  readonly names: NameSource;
  readonly texts: Texts;
}
