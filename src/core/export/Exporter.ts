// A format as a value: one file and one line in the registry. The same map gives the same text, whatever the day or the machine.
import type { ExportedMap } from './ExportedMap';
import type { ExportFormat } from './ExportFormat';

export interface Exporter {
  readonly id: ExportFormat;
  /** Of the file, without its dot. */
  readonly extension: string;
  /** The whole text of the file; ends with a line break. */
  write(exported: ExportedMap): string;
}
