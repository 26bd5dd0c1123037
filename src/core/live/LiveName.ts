// The name of something that an engine has, with what tells it from others.

export interface LiveName {
  readonly name: string;
  /** The image of a container and how long it is up, the driver of a volume; '' where the engine says nothing more. */
  readonly detail: string;
  /** Of a container: `running`, `exited`, `paused`, …; '' of all else. */
  readonly state: string;
}
