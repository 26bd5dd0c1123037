// Where the vault lies on disk: the folder from which relative paths in commands start.
import { FileSystemAdapter, type App } from 'obsidian';

/** Absolute. Desktop vaults always have one; anything else starts at the root. */
export function vaultFolder(app: App): string {
  const { adapter } = app.vault;
  return adapter instanceof FileSystemAdapter ? adapter.getBasePath() : '/';
}
