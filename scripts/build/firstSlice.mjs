// An esbuild plugin: main.js has a budget, and the commands below do not fit in it yet. They run in the headless notebook; in the plugin such
// a line is refused by name. What is taken out of this list goes into main.js (docs/decisions/0004).
import { readFile } from 'node:fs/promises';

/** The value of a command in src/core/commands/commands.ts, and the names that docker has for it. */
export const leftOutCommands = {
  buildImage: ['build', 'image build', 'builder build'],
  commitContainer: ['commit', 'container commit'],
  connectNetwork: ['network connect'],
  copyFiles: ['cp', 'container cp'],
  createContext: ['context create'],
  createNetwork: ['network create'],
  createSecret: ['secret create', 'config create'],
  createVolume: ['volume create'],
  disconnectNetwork: ['network disconnect'],
  diff: ['diff', 'container diff'],
  exportContainer: ['export', 'container export'],
  exportContext: ['context export'],
  importContext: ['context import'],
  importImage: ['import', 'image import'],
  inspectContexts: ['context inspect'],
  joinToken: ['swarm join-token'],
  leaveSwarm: ['swarm leave'],
  listContexts: ['context ls'],
  login: ['login'],
  logout: ['logout'],
  nodeCommands: ['inspect', 'promote', 'demote', 'update'].map((action) => `node ${action}`),
  pruneBuildCache: ['builder prune'],
  removeContexts: ['context rm'],
  removeNetworks: ['network rm'],
  removeVolumes: ['volume rm'],
  showContext: ['context show'],
  showDiskUsage: ['system df'],
  showEvents: ['events', 'system events'],
  showStats: ['stats', 'container stats'],
  update: ['update', 'container update'],
  swarmLists: ['service ls', 'stack ls', 'node ls', 'secret ls', 'config ls', 'plugin ls'],
  swarmObjects: ['service', 'node', 'secret', 'config', 'plugin'].flatMap((kind) => [`${kind} rm`, `${kind} inspect`]),
  switchPlugin: ['plugin enable', 'plugin disable'],
  updateContext: ['context update'],
  updateVolume: ['volume update'],
  useContext: ['context use'],
  wait: ['wait', 'container wait'],
};

/** Text filters, by the names in src/core/commands/shell/programNames.ts. */
const programs = ['awk', 'cut', 'egrep', 'fgrep', 'find', 'grep', 'head', 'sed', 'seq', 'sort', 'tail', 'tee', 'tr', 'uniq', 'wc', 'xargs'];

export const firstSlice = {
  name: 'first-slice',
  setup(build) {
    const change = (file, edit) => build.onLoad({ filter: new RegExp(`[\\\\/]src[\\\\/]core[\\\\/]commands[\\\\/]${file}\\.ts$`) }, async ({ path }) => ({ loader: 'ts', contents: edit(await readFile(path, 'utf8')) }));
    change('commands', (text) => Object.keys(leftOutCommands).reduce((rest, name) => dropLines(rest, [`import { ${name} } from `, `  ${name},`, `  ...${name},`], 2), text));
    change('shell[\\\\/]programs', (text) => programs.reduce((rest, name) => dropLines(rest, [`import { ${name} } from `, `  ${name},`, `  ${name}: `], 1), text));
    change('shell[\\\\/]programNames', (text) => programs.reduce((rest, name) => rest.replace(` '${name}',`, ''), text));
    change('leftOut', () => `export const leftOut = ${JSON.stringify(Object.values(leftOutCommands).flat())};`);
  },
};

/** Each beginning has to be that of a line, or, where `least` says so, as many of them. */
function dropLines(text, beginnings, least = beginnings.length) {
  const lines = text.split('\n');
  const isDropped = (line) => beginnings.some((beginning) => line.startsWith(beginning));
  const kept = lines.filter((line) => !isDropped(line));
  if (lines.length - kept.length < least) throw new Error(`Nothing begins with "${beginnings[0]}" any more: mend firstSlice.mjs.`);
  return kept.join('\n');
}
