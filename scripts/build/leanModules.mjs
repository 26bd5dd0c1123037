// An esbuild plugin: parts of libraries that no line of this program reaches are replaced by small stand-ins, so that nobody downloads
// or evaluates them. A stand-in that is used all the same says which one it is.

import { readFile } from 'node:fs/promises';

const refusal = (name) => `module.exports = function () { throw new Error('${name} is not part of this build'); };`;

const standIns = {
  // Requests go over dockerode's modem. Its wrappers of containers, images and the rest would only repeat what the commands of the core
  // do, and bring grpc, protobuf and tar with them for BuildKit sessions and packing, which this program refuses or does itself.
  dockerode: `const Modem = require('docker-modem'); module.exports = function Docker(options) { this.modem = new Modem(options); };`,
  // What the modem needs for ssh:// endpoints, for certificates named by DOCKER_CERT_PATH and for requests that keep their body open:
  // src/docker refuses the first, reads the second itself and upgrades the connection instead of the third.
  './ssh': refusal('ssh'),
  './http_duplex': refusal('http_duplex'),
  'split-ca': refusal('split-ca'),
  // dockerfile-utils checks and formats; only its checks are used. Of the language server's types it makes positions and ranges, and
  // dockerfile-language-service edits.
  './dockerFormatter': `exports.DockerFormatter = ${refusal('dockerFormatter').replace('module.exports = ', '')}`,
  'vscode-languageserver-types': `
    exports.Position = { create: (line, character) => ({ line, character }) };
    exports.Range = { create: (one, two, three, four) => (typeof one === 'object' ? { start: one, end: two } : { start: { line: one, character: two }, end: { line: three, character: four } }) };
    exports.TextEdit = { insert: (position, newText) => ({ range: { start: position, end: position }, newText }), replace: (range, newText) => ({ range, newText }) };
    exports.CompletionItemKind = exports.InsertTextFormat = exports.CompletionItemTag = {};
    exports.MarkupKind = { PlainText: 'plaintext', Markdown: 'markdown' };
    exports.DiagnosticSeverity = { Error: 1, Warning: 2, Information: 3, Hint: 4 };
    exports.DiagnosticTag = { Unnecessary: 1, Deprecated: 2 };`,
  debug: `module.exports = () => () => undefined;`,
  // Only the tree of blocks is read; colours of code belong to the editor.
  '@lezer/highlight': `
    const tag = new Proxy(() => tag, { get: () => tag });
    module.exports = { tags: tag, styleTags: () => () => null, Tag: { define: () => tag } };`,
};

export const leanModules = {
  name: 'lean-modules',
  setup(build) {
    const names = Object.keys(standIns).map((name) => name.replace(/[./]/g, '\\$&'));
    build.onResolve({ filter: new RegExp(`^(${names.join('|')})$`) }, ({ path, importer }) =>
      !path.startsWith('.') || /[\\/](?:docker-modem|dockerfile-utils)[\\/]lib[\\/]/.test(importer) ? { path, namespace: 'stand-in' } : undefined,
    );
    build.onLoad({ filter: /.*/, namespace: 'stand-in' }, ({ path }) => ({ loader: 'js', contents: standIns[path], resolveDir: build.initialOptions.absWorkingDir }));
    build.onLoad({ filter: /@lezer[\\/]markdown[\\/]dist[\\/]index\.js$/ }, async ({ path }) => ({ loader: 'js', contents: blocksOnly(await readFile(path, 'utf8')) }));
    // The same streams as Node's own, in a copy of their own.
    build.onResolve({ filter: /^readable-stream$/ }, () => ({ path: 'stream', external: true }));
  },
};

// lezer's Markdown holds blocks, inline marks, nested parsers and GFM's extensions in one file. The note format takes the blocks only
// (src/core/notes/blockParser.ts turns inline parsing off) and reads the rest itself.
const unreached = [
  { from: 'const DefaultInline = {', to: 'function finishLink(', instead: 'const DefaultInline = {};\n' },
  { from: 'class InlineContext {', to: 'function injectMarks(', instead: '' },
  { from: 'function leftOverSpace(', to: 'export {', instead: '' },
  { from: 'export {', to: null, instead: 'export { parser };\n' },
];

function blocksOnly(code) {
  return unreached.reduce((rest, { from, to, instead }) => {
    const start = rest.indexOf(`\n${from}`) + 1;
    const end = to === null ? rest.length : rest.indexOf(`\n${to}`, start) + 1;
    if (start === 0 || end === 0) throw new Error(`@lezer/markdown has no "${start === 0 ? from : to}" any more: look at its dist/index.js and mend leanModules.mjs.`);
    return rest.slice(0, start) + instead + rest.slice(end);
  }, code);
}
