// What the server tells the page about the machine and the vault.

export interface Environment {
  readonly token: string;
  readonly vaultName: string;
  /** Absolute path of the vault's working copy on the server's disk. */
  readonly vaultPath: string;
  readonly pluginIds: readonly string[];
  readonly platform: string;
  readonly arch: string;
  readonly release: string;
  readonly hostname: string;
  readonly home: string;
  readonly temporary: string;
  readonly user: { readonly name: string; readonly uid: number; readonly gid: number };
  /** The process environment that the plugin sees. */
  readonly env: Readonly<Record<string, string>>;
  /** What this device remembers of the vault before the page was ever opened: values of App.loadLocalStorage by their keys. */
  readonly deviceData: Readonly<Record<string, unknown>>;
}
