// What all outputs share: the choices of their user, and the way into a file.
import type { OutputChoices } from './OutputChoices';
import type { OutputSaver } from './OutputSaver';

export interface OutputDesk {
  readonly choices: OutputChoices;
  readonly saver: OutputSaver;
}
