// Where output becomes a file of the vault.
import type { Cut } from '../../../services/output/OutputRecord';

export interface OutputSaver {
  /** Whether something stands at the path. */
  isTaken(path: string): Promise<boolean>;
  /** Makes folders that are not there. Rejects with an Error in the system's words. */
  write(path: string, bytes: AsyncIterable<Uint8Array>): Promise<void>;
  /** Asks its user for the path, and writes. */
  ask(output: SavedOutput): void;
}

export interface SavedOutput {
  /** The first line of what ran. */
  readonly title: string;
  readonly size: number;
  /** Null where all of it is kept. */
  readonly cut: Cut | null;
  read(): AsyncIterable<Uint8Array>;
}
