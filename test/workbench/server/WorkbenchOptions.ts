// How a workbench is served. All paths are absolute or relative to the process's working directory.

export interface WorkbenchOptions {
  /** The folder of notes. A temporary copy of it is served, unless `isInPlace`. */
  readonly vault: string;
  /** Folders of built plugins (main.js, manifest.json, perhaps styles.css); the first is the one under test. */
  readonly plugins: readonly string[];
  /** Where the page's bundle lies. */
  readonly page: string;
  /** The daemon behind the page, as in DOCKER_HOST: `unix:///…` or `tcp://host:port`. Without it, connections go where the plugin asks, if allowed. */
  readonly dockerHost?: string;
  /** More endpoints that the plugin may reach (`unix:///…`, `tcp://host:port`), for tests of endpoints that fail. */
  readonly allowed?: readonly string[];
  /** Environment variables that the plugin sees. */
  readonly env?: Readonly<Record<string, string>>;
  /** The home directory that the plugin sees; its .docker folder can be read. */
  readonly home?: string;
  /** What the device remembers of the vault from the start: values of App.loadLocalStorage by their keys. */
  readonly deviceData?: Readonly<Record<string, unknown>>;
  /** 0 or absent: any free port. */
  readonly port?: number;
  /** Serve the vault itself: what the page writes is written there. */
  readonly isInPlace?: boolean;
}
