// Where exported maps go: a new file of the vault, never over one that is there.

export interface MapFiles {
  /** Takes the first free of `name`, `name 1`, `name 2`, …; '' is the vault's own folder. Gives the path. */
  create(folder: string, name: string, extension: string, data: string | ArrayBuffer): Promise<string>;
}
