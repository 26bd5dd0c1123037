// The only reader of notes: the whole vault once the layout is ready, then every change as Obsidian tells it. Nothing is written.
import { Component, TFile, type App, type TAbstractFile } from 'obsidian';
import { NoteFeed, type NoteSink } from './NoteFeed';

export class VaultReader extends Component {
  private readonly feed: NoteFeed;
  private isActive = false;
  private finish: () => void = () => undefined;
  /** Comes when every note was read once. */
  readonly whole = new Promise<void>((resolve) => (this.finish = resolve));

  constructor(
    private readonly app: App,
    sink: NoteSink,
  ) {
    super();
    this.feed = new NoteFeed(sink, {
      now: () => performance.now(),
      pause: () => new Promise((resolve) => window.setTimeout(resolve, 0)),
      report: (path, error) => console.error(`Docker Notebook could not read ${path}`, error),
    });
  }

  override onload(): void {
    this.isActive = true;
    // Before the layout is ready the vault announces every file as created: thousands of calls about nothing new.
    this.app.workspace.onLayoutReady(() => {
      if (this.isActive) this.start();
    });
  }

  override onunload(): void {
    this.isActive = false;
    this.feed.stop();
  }

  private start(): void {
    const { vault, metadataCache } = this.app;
    this.registerEvent(metadataCache.on('changed', (file, data) => this.feed.change(file.path, data)));
    this.registerEvent(vault.on('rename', (file, oldPath) => this.rename(file, oldPath)));
    this.registerEvent(vault.on('delete', (file) => this.feed.remove(file.path)));
    void this.feed.readAll(this.listPaths(), (path) => this.read(path)).then(() => this.finish());
  }

  /** The open note first: it is the one that its user looks at. */
  private listPaths(): string[] {
    const open = this.app.workspace.getActiveFile()?.path;
    const paths = this.app.vault.getMarkdownFiles().map((file) => file.path);
    return [...paths.filter((path) => path === open), ...paths.filter((path) => path !== open)];
  }

  private read(path: string): Promise<string> {
    const file = this.app.vault.getFileByPath(path);
    return file ? this.app.vault.cachedRead(file) : Promise.reject(new Error('the file is gone'));
  }

  private rename(file: TAbstractFile, oldPath: string): void {
    if (!(file instanceof TFile)) return;
    if (file.extension !== 'md') this.feed.remove(oldPath);
    else if (oldPath.endsWith('.md')) this.feed.rename(oldPath, file.path);
    else void this.feed.readAll([file.path], (path) => this.read(path));
  }
}
