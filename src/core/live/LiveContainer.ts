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
  /** The path of the note that made it; '' where no note did. */
  readonly note: string;
}
