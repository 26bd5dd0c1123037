// Something on an engine that a note made, by its labels.

export interface MadeThing {
  readonly kind: 'container' | 'volume' | 'network';
  /** What the engine knows it by. */
  readonly id: string;
  readonly name: string;
  /** The state of a container, the driver of all else. */
  readonly detail: string;
  /** The path of the note as it was then. */
  readonly note: string;
}
