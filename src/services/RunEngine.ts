// An engine as its user knows it.

export interface RunEngine {
  /** `unix:///var/run/docker.sock` */
  readonly address: string;
  /** `Docker 28.2.2`; null where it does not say. */
  readonly release: string | null;
}
