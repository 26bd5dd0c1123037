// Builds the workbench into build/workbench/: the page's code and styles, and the server. Called by esbuild.config.mjs.
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { createRequire, builtinModules } from 'node:module';
import { join } from 'node:path';
import esbuild from 'esbuild';

const here = import.meta.dirname;
const root = join(here, '../..');
const require = createRequire(import.meta.url);

const nodePackages = { 'node:stream': 'node-streams', 'node:events': 'events', 'node:buffer': 'buffer', 'node:path': 'path-browserify', stream: 'node-streams', events: 'events', buffer: 'buffer', path: 'path-browserify' };

/** For each of node's modules the functions that it exports: what the page lacks of them is refused by name. */
function listBuiltins() {
  const names = builtinModules.filter((name) => !/^(_|sys$|wasi$|punycode$|trace_events$)/.test(name));
  return Object.fromEntries(names.map((name) => [name, Object.entries(require(name)).filter(([, value]) => typeof value === 'function').map(([key]) => key)]));
}

const kebab = (name) => name.replace(/([a-z0-9])([A-Z])/g, '$1-$2').replace(/([A-Za-z])(\d)/g, '$1-$2').toLowerCase();

/** Lucide's drawings by name, and its old names: those exports that have the drawing of another one. */
async function listIcons() {
  const nodes = JSON.parse(await readFile(join(root, 'node_modules/lucide-static/icon-nodes.json'), 'utf8'));
  const exported = Object.entries(require('lucide-static'));
  const named = new Map(exported.filter(([name]) => Object.hasOwn(nodes, kebab(name))).map(([name, svg]) => [svg, kebab(name)]));
  const aliases = exported.map(([name, svg]) => [kebab(name), named.get(svg)]).filter(([name, target]) => target && !Object.hasOwn(nodes, name));
  return { nodes, aliases: Object.fromEntries(aliases) };
}

const virtualModules = {
  name: 'virtual-modules',
  setup(build) {
    build.onResolve({ filter: /^workbench:/ }, ({ path }) => ({ path, namespace: 'workbench' }));
    build.onLoad({ filter: /.*/, namespace: 'workbench' }, async ({ path }) => {
      if (path === 'workbench:moment') return { contents: "export { default } from 'moment';", resolveDir: join(root, 'node_modules/obsidian') };
      if (path === 'workbench:builtin-names') return { contents: JSON.stringify(listBuiltins()), loader: 'json' };
      return { contents: JSON.stringify(await listIcons()), loader: 'json' };
    });
    // The page has node's streams, events, buffers and paths from packages; everything else of node's is the workbench's own.
    build.onResolve({ filter: /^(node:)?(stream|events|buffer|path)$/ }, ({ path }) => ({ path: require.resolve(`${nodePackages[path]}/`) }));
  },
};

async function buildPage(folder) {
  await esbuild.build({
    absWorkingDir: root,
    entryPoints: { workbench: join(here, 'page/page.ts') },
    outdir: folder,
    bundle: true,
    format: 'iife',
    platform: 'browser',
    target: 'es2022',
    minify: true,
    keepNames: true,
    sourcemap: false,
    logLevel: 'warning',
    define: { global: 'window' },
    plugins: [virtualModules],
  });
  const styles = await Promise.all(['variables', 'layout', 'reading', 'editor', 'dialogs'].map((name) => readFile(join(here, `theme/${name}.css`), 'utf8')));
  await writeFile(join(folder, 'workbench.css'), styles.join('\n'));
}

async function buildServer(folder) {
  await esbuild.build({
    absWorkingDir: root,
    entryPoints: [join(here, 'server/main.ts')],
    outfile: join(folder, 'server.mjs'),
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    logLevel: 'warning',
    external: ['bufferutil', 'utf-8-validate'],
    banner: { js: "import { createRequire as makeRequire } from 'node:module';\nconst require = makeRequire(import.meta.url);" },
  });
}

export async function buildWorkbenchPage() {
  const folder = join(root, 'build/workbench');
  await mkdir(folder, { recursive: true });
  await Promise.all([buildPage(folder), buildServer(folder)]);
}
