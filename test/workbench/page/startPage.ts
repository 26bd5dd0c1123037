// Starts the app in the page, in the app's order: plugins, then the vault's files, then the layout, and only then "ready".
// `?start=warm` (the default) knows all notes before plugins load; `cold` reads them after; `late` enables plugins once all is ready.
import { Builtins } from '../node/Builtins';
import { installBuffer } from '../node/installBuffer';
import { installDom } from '../dom/installDom';
import { App } from '../obsidian/app/App';
import { readEnvironment } from '../obsidian/base/readEnvironment';
import { serverApi } from '../obsidian/files/serverApi';
import { refuseMissingMembers } from '../obsidian/refuseMissingMembers';
import { FileExplorerView } from '../obsidian/views/FileExplorerView';
import { MarkdownView } from '../obsidian/views/MarkdownView';
import { PluginHost } from './PluginHost';
import { Theme } from './Theme';
import { Workbench } from './Workbench';
import { addAppCommands, addAppRibbon, listenToKeys } from './addAppCommands';
import { addBar } from './addBar';
import { nodeProcess } from './nodeProcess';

type Start = 'warm' | 'cold' | 'late';

const readStart = (): Start => {
  const asked = new URLSearchParams(location.search).get('start');
  return asked === 'cold' || asked === 'late' ? asked : 'warm';
};

function makeApp(): App {
  installDom(window);
  refuseMissingMembers();
  const holder: { theme?: Theme } = {};
  addBar(document.body, () => holder.theme?.toggle());
  const app = new App(document.body);
  holder.theme = new Theme(app);
  holder.theme.set(Theme.preferred());
  app.viewRegistry.register('markdown', (leaf) => new MarkdownView(leaf));
  app.viewRegistry.register('file-explorer', (leaf) => new FileExplorerView(leaf));
  app.viewRegistry.registerExtensions(['md'], 'markdown');
  app.viewRegistry.on('unregistered', (type: string) => closeViews(app, type));
  app.viewRegistry.on('registered', (type: string) => reopenViews(app, type));
  addAppCommands(app);
  addAppRibbon(app);
  listenToKeys(app);
  return app;
}

/** Leaves outlive the plugin that made their views. */
function closeViews(app: App, type: string): void {
  for (const leaf of app.workspace.getLeavesOfType(type)) leaf.defer(leaf.getViewState(), leaf.getDisplayText(), leaf.getIcon());
}

function reopenViews(app: App, type: string): void {
  for (const leaf of app.workspace.getLeavesOfType(type)) {
    if (leaf.isVisible()) void leaf.setViewState(leaf.getViewState());
    else leaf.defer(leaf.getViewState(), leaf.getDisplayText(), leaf.getIcon());
  }
}

function installNode(): Builtins {
  Object.assign(window, {
    Buffer: installBuffer(),
    setImmediate: (callback: (...args: unknown[]) => void, ...args: unknown[]) => window.setTimeout(callback, 0, ...args),
    clearImmediate: (id: number) => window.clearTimeout(id),
  });
  return new Builtins(readEnvironment(), nodeProcess);
}

async function openFirstLayout(app: App): Promise<void> {
  const { workspace } = app;
  workspace.rightSplit.collapse();
  await workspace.ensureSideLeaf('file-explorer', 'left');
  workspace.setActiveLeaf(workspace.getLeaf());
}

async function enablePlugins(workbench: Workbench, isByUser: boolean): Promise<void> {
  for (const id of readEnvironment().pluginIds) {
    try {
      await workbench.host.enable(id, isByUser);
    } catch (error) {
      console.error(error);
      workbench.errors.push(`Plugin ${id}: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`);
    }
  }
}

async function start(workbench: Workbench): Promise<void> {
  const { app } = workbench;
  const mode = readStart();
  if (mode !== 'late') await enablePlugins(workbench, false);
  await app.vault.load();
  if (mode !== 'cold') await app.metadataCache.warm();
  if (!(await app.workspace.layout.load())) await openFirstLayout(app);
  app.workspace.setReady();
  await app.metadataCache.start();
  if (mode === 'late') await enablePlugins(workbench, true);
  serverApi.watch((paths) => {
    for (const path of paths) void app.vault.reconcile(path);
    workbench.host.onFilesChange(paths);
  });
  window.addEventListener('beforeunload', () => app.workspace.trigger('quit', { add: () => undefined, addPromise: () => undefined, isEmpty: () => true, promise: () => Promise.resolve() }));
  workbench.isReady = true;
}

export function startPage(): void {
  const builtins = installNode();
  const app = makeApp();
  const host = new PluginHost(app, builtins);
  const workbench = new Workbench(app, host, new Theme(app), readEnvironment().pluginIds[0] ?? '');
  Object.assign(window, { app, workbench, require: (name: string) => builtins.require(name) });
  window.addEventListener('error', (event) => {
    // The browser says this when an observer's work takes more than one frame; nothing is lost.
    if (!event.message.startsWith('ResizeObserver loop')) workbench.errors.push(event.message);
  });
  window.addEventListener('unhandledrejection', (event: PromiseRejectionEvent) => workbench.errors.push(String(event.reason)));
  start(workbench).catch((error: unknown) => {
    console.error(error);
    workbench.errors.push(error instanceof Error ? (error.stack ?? error.message) : String(error));
  });
}
