// Time, from outside: a service has no window of its own.

export interface Timers {
  /** Milliseconds since 1970. */
  now(): number;
  /** Returns how to call it off. */
  after(milliseconds: number, work: () => void): () => void;
}
