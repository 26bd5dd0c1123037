// The words of what a run asked of Docker and of what it changed.
import type { Change } from '../trace/Change';

export interface TraceTexts {
  /** The heading of the fold. */
  title(requests: number): string;
  dropped(requests: number): string;
  readonly awaited: string;
  readonly byNotebook: string;
  readonly noAnswer: string;
  readonly sent: string;
  readonly upload: string;
  readonly answered: string;
  readonly nothing: string;
  readonly cut: string;
  streamed(bytes: string): string;
  connected(bytes: string): string;
  readonly reference: string;
  readonly copyCurl: string;
  readonly copied: string;
  readonly requestLabel: (method: string, path: string) => string;
  readonly changesLabel: string;
  chip(change: Change): string;
  /** What a click on the name of something new does. */
  copyLine(line: string): string;
  openPort(address: string): string;
  portClosedToBrowsers(name: string): string;
}
