// Builds the sample plugin as a plugin is released: `buildSamplePlugin(folder)` writes main.js, manifest.json and styles.css.
import { copyFile, mkdir } from 'node:fs/promises';
import { builtinModules } from 'node:module';
import { join } from 'node:path';
import esbuild from 'esbuild';

export async function buildSamplePlugin(folder) {
  await mkdir(folder, { recursive: true });
  await esbuild.build({
    entryPoints: [join(import.meta.dirname, 'main.ts')],
    outfile: join(folder, 'main.js'),
    bundle: true,
    minify: true,
    platform: 'node',
    format: 'cjs',
    target: 'es2022',
    logLevel: 'warning',
    external: ['obsidian', 'electron', '@codemirror/*', ...builtinModules.flatMap((name) => [name, `node:${name}`])],
  });
  for (const name of ['manifest.json', 'styles.css']) await copyFile(join(import.meta.dirname, name), join(folder, name));
}
