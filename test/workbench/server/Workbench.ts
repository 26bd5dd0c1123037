// A workbench that is being served.

export interface Workbench {
  /** The page's address, with the token that every request must carry. */
  readonly url: string;
  /** The folder that is served: the temporary copy of the vault. */
  readonly vaultPath: string;
  /** Stops serving, ends all connections and removes the temporary copy. */
  close(): Promise<void>;
}
