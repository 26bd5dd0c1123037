// Makes the folder that is served: a temporary copy of the vault with the plugins under test installed in it as the app would.
import { cp, mkdir, mkdtemp, readFile, rm } from 'node:fs/promises';
import { existsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join, resolve } from 'node:path';

const PARTS = ['main.js', 'manifest.json', 'styles.css'];

export interface VaultCopy {
  readonly path: string;
  readonly pluginIds: readonly string[];
  remove(): Promise<void>;
}

async function readId(folder: string): Promise<string> {
  const manifest: unknown = JSON.parse(await readFile(join(folder, 'manifest.json'), 'utf8'));
  if (typeof manifest === 'object' && manifest !== null && 'id' in manifest && typeof manifest.id === 'string') return manifest.id;
  throw new Error(`${folder}/manifest.json has no id`);
}

async function install(folder: string, vault: string): Promise<string> {
  const id = await readId(folder);
  const target = join(vault, '.obsidian', 'plugins', id);
  await mkdir(target, { recursive: true });
  for (const part of PARTS) {
    const source = join(folder, part);
    if (existsSync(source)) await cp(source, join(target, part));
    else if (part === 'main.js') throw new Error(`${source} is not there: build the plugin first`);
  }
  return id;
}

export async function copyVault(vault: string, plugins: readonly string[], isInPlace: boolean): Promise<VaultCopy> {
  const source = resolve(vault);
  const holder = isInPlace ? null : await mkdtemp(join(tmpdir(), 'workbench-'));
  const path = holder ? join(holder, basename(source)) : source;
  if (holder) await cp(source, path, { recursive: true });
  const pluginIds: string[] = [];
  for (const folder of plugins) pluginIds.push(await install(resolve(folder), path));
  return {
    path,
    pluginIds,
    remove: async () => {
      if (holder) await rm(holder, { recursive: true, force: true });
    },
  };
}
