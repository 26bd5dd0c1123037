// An esbuild plugin: what the map's own thread runs stands in main.js once, as a function that both threads call: this one for its parts, the worker
// as text that the function gives of itself. Nothing is packed into a string, nothing is there twice, and nothing is evaluated from a text of ours.
import { resolve, dirname } from 'node:path';
import esbuild from 'esbuild';

const ENTRY = 'src/worker/serveMap.ts';
const SOURCE = 'src/worker/workerSource.ts';

/** The plugin for main.js, and the files that come with it; `common` are the options that both are built with. */
export async function shareWithWorker(root, common) {
  const options = { ...common, format: 'iife', minify: true, write: false };
  const { metafile } = await esbuild.build({ ...options, entryPoints: [ENTRY], metafile: true });
  const modules = new Map();
  for (const path of Object.keys(metafile.inputs).filter((path) => path.startsWith('src/'))) modules.set(resolve(root, path), await exportsOf(resolve(root, path)));
  // A short name for each: two files may export the same.
  const keys = new Map([...modules].flatMap(([path, own]) => own.map((name) => `${path}:${name}`)).map((value, index) => [value, `$${index.toString(36)}`]));
  const key = (path, name) => keys.get(`${path}:${name}`);
  const contents = [...modules].filter(([, own]) => own.length > 0).map(([path, own]) => `export { ${own.map((name) => `${name} as ${key(path, name)}`).join(', ')} } from ${JSON.stringify(path)};`).join('\n');
  const { outputFiles } = await esbuild.build({ ...options, stdin: { contents, resolveDir: root, loader: 'ts' }, globalName: 'shared' });
  const plugin = {
    name: 'share-with-worker',
    setup(build) {
      build.onResolve({ filter: /^\./ }, ({ path, importer, namespace, resolveDir }) => {
        if (namespace !== 'file') return undefined;
        const target = `${resolve(resolveDir || dirname(importer), path)}.ts`;
        return modules.has(target) || target === resolve(root, SOURCE) ? { path: target, namespace: 'shared', sideEffects: false } : undefined;
      });
      build.onResolve({ filter: /^shared-with-worker$/ }, () => ({ path: 'all', namespace: 'shared' }));
      build.onLoad({ filter: /.*/, namespace: 'shared' }, ({ path }) => {
        if (path === 'all') return { contents: `function makeShared() {\n${outputFiles[0].text}\nreturn shared;\n}\nexport const shared = makeShared();\nexport const source = () => \`(\${makeShared})().${key(resolve(root, ENTRY), 'serveMap')}(self);\`;` };
        if (path === resolve(root, SOURCE)) return { contents: `export { source as workerSource } from 'shared-with-worker';` };
        return { contents: `import { shared } from 'shared-with-worker';\nexport const { ${modules.get(path).map((name) => `${key(path, name)}: ${name}`).join(', ')} } = shared;` };
      });
    },
  };
  return { plugin, inputs: Object.keys(metafile.inputs) };
}

/** Names of the values that a file exports; types are gone when it is built. */
async function exportsOf(path) {
  const { outputFiles } = await esbuild.build({ entryPoints: [path], bundle: false, format: 'esm', write: false });
  return [...outputFiles[0].text.matchAll(/^export \{([^}]*)\};/gm)].flatMap(([, list]) => list.split(',').map((name) => name.trim()).filter(Boolean));
}
