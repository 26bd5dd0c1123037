// What all panels share.
import type { Texts } from '../../core/texts/Texts';
import type { CommandRunner } from '../../services/CommandRunner';
import type { OpenLines } from './OpenLines';

export interface RunDesk {
  readonly runner: CommandRunner;
  readonly lines: OpenLines;
  readonly texts: Texts;
}
