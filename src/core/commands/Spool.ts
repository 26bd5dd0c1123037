// Room outside the memory for what one run printed.

/** Why there is no room: the disk is full, its folder may not be written, all runs together have what they may have, or the system fails otherwise. */
export type SpoolProblem = 'full' | 'denied' | 'limit' | 'failed';

export interface Spool {
  /** In order; null where it was taken. After a problem nothing more is taken. */
  append(bytes: Uint8Array): Promise<SpoolProblem | null>;
  /** What was taken. */
  read(): AsyncIterable<Uint8Array>;
  /** Gives the room back. */
  close(): void;
}
