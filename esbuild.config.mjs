// Builds main.js (the plugin), build/notebook.mjs (the headless notebook) and build/workbench/ (the page and its server).
// The same sources give the same bytes; what the plugin must not contain is checked here and fails the build.
import { builtinModules } from 'node:module';
import { writeFile, mkdir, copyFile, access } from 'node:fs/promises';
import process from 'node:process';
import esbuild from 'esbuild';
import { minify } from 'terser';
import { leanModules } from './scripts/build/leanModules.mjs';
import { privateFields } from './scripts/build/privateFields.mjs';
import { shareWithWorker } from './scripts/build/shareWithWorker.mjs';
import { withoutExamples } from './scripts/build/withoutExamples.mjs';
import { writeNotices } from './scripts/build/writeNotices.mjs';

const BUDGET = 1_715_000;
const builtins = builtinModules.flatMap((name) => [name, `node:${name}`]);
// What the app hands to plugins.
const appModules = ['obsidian', 'electron', '@codemirror/*'];

const common = {
  bundle: true,
  platform: 'node',
  target: 'es2022',
  logLevel: 'warning',
  plugins: [leanModules, withoutExamples],
  legalComments: 'none',
  // Their modules, which are smaller than what Node would take and are evaluated where they are first imported.
  alias: Object.fromEntries(['xterm', 'addon-fit', 'addon-search'].map((name) => [`@xterm/${name}`, `@xterm/${name}/lib/${name}.mjs`])),
  charset: 'utf8',
  absWorkingDir: import.meta.dirname,
};

async function buildPlugin() {
  const options = { ...common, plugins: [privateFields(import.meta.dirname), ...common.plugins] };
  const shared = await shareWithWorker(import.meta.dirname, options);
  const { outputFiles, metafile } = await esbuild.build({
    ...options,
    plugins: [shared.plugin, ...options.plugins],
    metafile: true,
    entryPoints: ['main.ts'],
    outfile: 'main.js',
    write: false,
    format: 'cjs',
    minify: true,
    external: [...appModules, ...builtins],
  });
  // A second look at what esbuild leaves, nothing of it unsafe: constructors of libraries are plain functions.
  const { code: program } = await minify(outputFiles[0].text, {
    ecma: 2020,
    toplevel: true,
    compress: { passes: 3, keep_fargs: false },
  });
  const code = program + writeNotices(import.meta.dirname, [...Object.keys(metafile.inputs), ...shared.inputs].sort());
  await writeFile('main.js', code);
  const size = Buffer.byteLength(code);
  console.log(`main.js: ${(size / 1000).toFixed(1)} kB of at most ${BUDGET / 1000} kB`);
  const faults = [
    size > BUDGET && `main.js is ${size} bytes, over the budget of ${BUDGET}`,
    /\bnew Function\b|\bFunction\(/.test(code) && 'main.js contains new Function',
    /\beval\(/.test(code) && 'main.js contains eval',
    /["'](node:)?child_process["']/.test(code) && 'main.js requires child_process',
    ...[...code.matchAll(/\brequire\(["']([^"']+)["']\)/g)]
      .map((match) => match[1])
      .filter((name) => name !== 'obsidian' && !name.startsWith('@codemirror/') && !builtins.includes(name))
      .map((name) => `main.js requires ${name}, which Obsidian does not provide`),
  ].filter(Boolean);
  if (faults.length > 0) throw new Error(faults.join('\n'));
}

async function buildHeadless() {
  await esbuild.build({
    ...common,
    entryPoints: ['scripts/headless/notebook.ts'],
    outfile: 'build/notebook.mjs',
    format: 'esm',
    external: builtins,
    banner: {
      js: "#!/usr/bin/env node\nimport { createRequire as makeRequire } from 'node:module';\nconst require = makeRequire(import.meta.url);",
    },
  });
}

async function buildWorkbench() {
  const { buildWorkbenchPage } = await import('./test/workbench/build.mjs');
  await buildWorkbenchPage();
}

const exists = (path) => access(path).then(() => true, () => false);
const only = process.argv[2];
await mkdir('build', { recursive: true });
try {
  if (!only || only === 'plugin') await buildPlugin();
  if (!only || only === 'headless') await buildHeadless();
  // A packed source without test/ still builds the plugin: the workbench is a tool, not a part.
  if ((!only || only === 'workbench') && (await exists('test/workbench/build.mjs'))) await buildWorkbench();
  if (!only) for (const name of ['manifest.json', 'styles.css']) await copyFile(name, `build/${name}`);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
