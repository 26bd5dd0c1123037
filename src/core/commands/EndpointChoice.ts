// Which engine a command line asks for with its global flags; empty where it leaves that to the environment and the contexts.

export interface EndpointChoice {
  /** `-H`. */
  readonly host?: string;
  /** `-c`. */
  readonly context?: string;
  /** `--config`: the folder that stands for `~/.docker`. */
  readonly configFolder?: string;
  readonly tls?: {
    readonly verify: boolean;
    readonly ca?: string;
    readonly cert?: string;
    readonly key?: string;
  };
}
