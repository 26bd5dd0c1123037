// The vault: its files in memory, what is done to them on disk, and the events that tell of it.
// The app fires 'create' for every file while it loads, before the layout is ready.
import type { DataWriteOptions } from 'obsidian';
import { Events } from '../base/Events';
import { normalizePath } from '../base/normalizePath';
import { FileSystemAdapter } from './FileSystemAdapter';
import { FileTree, toFileStats } from './FileTree';
import type { TAbstractFile } from './TAbstractFile';
import { TFile } from './TFile';
import { TFolder } from './TFolder';
import { serverApi } from './serverApi';

export class Vault extends Events {
  readonly adapter = new FileSystemAdapter();
  readonly configDir = '.obsidian';
  /** Grows when files come, go or move. */
  get treeChanges(): number {
    return this.#tree.changes;
  }

  /** Counts handlers of 'create' that were there while the vault loaded: a plugin that listens early pays for every file. */
  earlyCreateHandlers = 0;
  readonly #tree = new FileTree(this);
  readonly #contents = new Map<string, { readonly mtime: number; readonly text: string }>();

  getName(): string {
    return this.adapter.getName();
  }

  getRoot(): TFolder {
    return this.#tree.root;
  }

  getAbstractFileByPath(path: string): TAbstractFile | null {
    return this.#tree.find(path);
  }

  getFileByPath(path: string): TFile | null {
    const file = this.#tree.find(path);
    return file instanceof TFile ? file : null;
  }

  getFolderByPath(path: string): TFolder | null {
    const folder = this.#tree.find(path);
    return folder instanceof TFolder ? folder : null;
  }

  getAllLoadedFiles(): TAbstractFile[] {
    return [this.#tree.root, ...this.#tree.all];
  }

  getAllFolders(includeRoot = false): TFolder[] {
    const folders = this.#tree.all.filter((file): file is TFolder => file instanceof TFolder);
    return includeRoot ? [this.#tree.root, ...folders] : folders;
  }

  getFiles(): TFile[] {
    return this.#tree.all.filter((file): file is TFile => file instanceof TFile);
  }

  getMarkdownFiles(): TFile[] {
    return this.getFiles().filter((file) => file.extension === 'md');
  }

  getResourcePath(file: TFile): string {
    return `${this.adapter.getResourcePath(file.path)}&v=${file.stat.mtime}`;
  }

  static recurseChildren(root: TFolder, callback: (file: TAbstractFile) => unknown): void {
    callback(root);
    for (const child of root.children) {
      if (child instanceof TFolder) Vault.recurseChildren(child, callback);
      else callback(child);
    }
  }

  /** Reads the list of files; the page calls it once, at start. */
  async load(): Promise<void> {
    this.earlyCreateHandlers = Events.countListeners(this, 'create');
    const [entries, texts] = await Promise.all([serverApi.list(), serverApi.texts()]);
    for (const entry of entries) {
      const text = texts[entry.path];
      if (text !== undefined) this.#contents.set(entry.path, { mtime: entry.mtime, text });
      this.trigger('create', this.#tree.add(entry));
    }
  }

  read(file: TFile): Promise<string> {
    return this.adapter.read(file.path);
  }

  async cachedRead(file: TFile): Promise<string> {
    const known = this.#contents.get(file.path);
    if (known?.mtime === file.stat.mtime) return known.text;
    const text = await this.read(file);
    this.#contents.set(file.path, { mtime: file.stat.mtime, text });
    return text;
  }

  readBinary(file: TFile): Promise<ArrayBuffer> {
    return this.adapter.readBinary(file.path);
  }

  create(path: string, data: string, options?: DataWriteOptions): Promise<TFile> {
    return this.#createBy(path, (target) => this.adapter.write(target, data, options));
  }

  createBinary(path: string, data: ArrayBuffer, options?: DataWriteOptions): Promise<TFile> {
    return this.#createBy(path, (target) => this.adapter.writeBinary(target, data, options));
  }

  async #createBy(path: string, write: (target: string) => Promise<void>): Promise<TFile> {
    const target = normalizePath(path);
    if (await this.adapter.exists(target)) throw new Error('File already exists.');
    await write(target);
    await this.reconcile(target);
    const file = this.getFileByPath(target);
    if (!file) throw new Error(`${target} was not created`);
    return file;
  }

  async createFolder(path: string): Promise<TFolder> {
    const target = normalizePath(path);
    if (await this.adapter.exists(target)) throw new Error('Folder already exists.');
    await this.adapter.mkdir(target);
    await this.reconcile(target);
    const folder = this.getFolderByPath(target);
    if (!folder) throw new Error(`${target} was not created`);
    return folder;
  }

  async modify(file: TFile, data: string, options?: DataWriteOptions): Promise<void> {
    await this.adapter.write(file.path, data, options);
    await this.reconcile(file.path);
  }

  async append(file: TFile, data: string, options?: DataWriteOptions): Promise<void> {
    await this.adapter.append(file.path, data, options);
    await this.reconcile(file.path);
  }

  async process(file: TFile, change: (data: string) => string, options?: DataWriteOptions): Promise<string> {
    const text = await this.adapter.process(file.path, change, options);
    await this.reconcile(file.path);
    return text;
  }

  async rename(file: TAbstractFile, newPath: string): Promise<void> {
    const target = normalizePath(newPath);
    await this.adapter.rename(file.path, target);
    for (const moved of this.#tree.move(file, target)) {
      this.#contents.delete(moved.oldPath);
      this.trigger('rename', moved.file, moved.oldPath);
    }
  }

  async delete(file: TAbstractFile, _isForced?: boolean): Promise<void> {
    await (file instanceof TFolder ? this.adapter.rmdir(file.path, true) : this.adapter.remove(file.path));
    this.#forget(file);
  }

  async trash(file: TAbstractFile, _isSystem: boolean): Promise<void> {
    await this.adapter.trashLocal(file.path);
    this.#forget(file);
  }

  /** Compares what is known of a path with the disk and fires the event that tells of the difference, if there is one. */
  async reconcile(path: string): Promise<void> {
    if (path.split('/').some((part) => part.startsWith('.'))) return;
    const entry = await serverApi.entry('stat', { path });
    const known = this.#tree.find(path);
    if (!entry) {
      if (known) this.#forget(known);
    } else if (!known) this.trigger('create', this.#tree.add(entry));
    else if (known instanceof TFile && entry.mtime !== known.stat.mtime) {
      known.stat = toFileStats(entry);
      this.#contents.delete(path);
      this.trigger('modify', known);
    }
  }

  #forget(file: TAbstractFile): void {
    for (const gone of this.#tree.remove(file)) {
      this.#contents.delete(gone.path);
      this.trigger('delete', gone);
    }
  }
}
