// Bundles parts of the source for Node and loads them: `contents` is a module that exports what a bench needs.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { pathToFileURL } from 'node:url';
import esbuild from 'esbuild';

export async function bundleCore(contents) {
  const folder = mkdtempSync(join(tmpdir(), 'docker-notebook-bench-'));
  try {
    const file = join(folder, 'core.mjs');
    await esbuild.build({ stdin: { contents, resolveDir: process.cwd() }, bundle: true, format: 'esm', platform: 'node', outfile: file, logLevel: 'warning' });
    return await import(pathToFileURL(file).href);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
