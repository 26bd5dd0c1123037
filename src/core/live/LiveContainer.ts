// A container as a list of what an engine has shows it.

export interface LiveContainer {
  readonly id: string;
  readonly name: string;
  readonly image: string;
  /** `running`, `exited`, `paused`, … */
  readonly state: string;
  /** The engine's words: how long it is up, or since when and how it ended. */
  readonly status: string;
  /** Ports of the engine's machine that lead into it, each once, in order. */
  readonly ports: readonly number[];
  /** The path that the note which made it had then; '' where no note did. */
  readonly note: string;
  /** The vault of that note, and the start of the hash of its block; '' where no note made it. */
  readonly vault: string;
  readonly block: string;
}
