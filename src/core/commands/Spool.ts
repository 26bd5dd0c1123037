// Room outside the memory for what one run printed.

export interface Spool {
  /** In order; false where there is no room for it, and then nothing more is taken. */
  append(bytes: Uint8Array): Promise<boolean>;
  read(): AsyncIterable<Uint8Array>;
  /** Gives the room back. */
  close(): void;
}
