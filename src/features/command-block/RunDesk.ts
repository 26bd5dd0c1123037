// What all panels share.
import type { Texts } from '../../core/texts/Texts';
import type { CommandRunner } from '../../services/CommandRunner';
import type { KeptOutputs } from '../../services/KeptOutputs';
import type { MadeContainers } from '../../services/MadeContainers';
import type { Trust } from '../../services/Trust';
import type { RunQueue } from '../../services/RunQueue';
import type { Explainer } from './explain/Explainer';
import type { NameSource } from './NameSource';
import type { OpenLines } from './OpenLines';
import type { OutputDesk } from './output/OutputDesk';
import type { PlaceReader } from './PlaceReader';
import type { TerminalScreens } from './terminal/TerminalScreens';

export interface RunDesk {
  readonly runner: CommandRunner;
  readonly queue: RunQueue;
  readonly trust: Trust;
  readonly places: PlaceReader;
  readonly lines: OpenLines;
  readonly kept: KeptOutputs;
  readonly made: MadeContainers;
  /** Brings the containers to the front and follows the engine: for an act of the user only. */
  readonly showContainers: () => void;
  /** Places whose fields are to be filled in before they run. */
  readonly fields: OpenLines;
  readonly explainer: Explainer;
  readonly names: NameSource;
  readonly screens: TerminalScreens;
  readonly output: OutputDesk;
  readonly texts: Texts;
}
