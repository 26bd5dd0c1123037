// What is known of every note. Order of events: `changed` when a note is read, `resolve` when its links are, `resolved` when nothing waits.
// A warm start knows all notes before plugins load and fires no `changed`; a cold start reads them after the layout is ready.
import type { CachedMetadata } from 'obsidian';
import { Events } from '../base/Events';
import type { TAbstractFile } from '../files/TAbstractFile';
import { TFile } from '../files/TFile';
import type { Vault } from '../files/Vault';
import { LinkResolver } from './LinkResolver';
import { getLinkpath } from './getLinkpath';
import { parseMetadata } from './parseMetadata';

type LinkCounts = Record<string, Record<string, number>>;

const isNote = (file: TAbstractFile): file is TFile => file instanceof TFile && file.extension === 'md';

export class MetadataCache extends Events {
  readonly resolvedLinks: LinkCounts = {};
  readonly unresolvedLinks: LinkCounts = {};
  readonly #caches = new Map<string, CachedMetadata>();
  readonly #resolver: LinkResolver;
  readonly #unread = new Set<TFile>();
  readonly #unresolved = new Set<TFile>();
  #working: Promise<void> | null = null;

  constructor(private readonly vault: Vault) {
    super();
    this.#resolver = new LinkResolver(vault);
  }

  getCache(path: string): CachedMetadata | null {
    return this.#caches.get(path) ?? null;
  }

  getFileCache(file: TFile): CachedMetadata | null {
    return this.getCache(file.path);
  }

  getFirstLinkpathDest(linkpath: string, sourcePath: string): TFile | null {
    return this.#resolver.find(linkpath, sourcePath);
  }

  fileToLinktext(file: TFile, sourcePath: string, omitMdExtension = true): string {
    return this.#resolver.linktext(file, sourcePath, omitMdExtension);
  }

  /** Reads all notes without telling anyone, as from the app's database. */
  async warm(): Promise<void> {
    for (const file of this.vault.getMarkdownFiles()) {
      this.#caches.set(file.path, parseMetadata(await this.vault.cachedRead(file)));
      this.#unresolved.add(file);
    }
  }

  /** Follows the vault from here on, and indexes what is not known yet. Resolves when nothing waits. */
  start(): Promise<void> {
    this.vault.on('create', (file: TAbstractFile) => this.#onAppearance(file));
    this.vault.on('modify', (file: TAbstractFile) => this.#read(file));
    this.vault.on('delete', (file: TAbstractFile) => this.#onDelete(file));
    this.vault.on('rename', (file: TAbstractFile, oldPath: string) => this.#onRename(file, oldPath));
    for (const file of this.vault.getMarkdownFiles()) if (!this.#caches.has(file.path)) this.#unread.add(file);
    return this.#work();
  }

  /** Resolves when all that is known to have changed is indexed. */
  async idle(): Promise<void> {
    while (this.#working) await this.#working;
  }

  #read(file: TAbstractFile): void {
    if (!isNote(file)) return;
    this.#unread.add(file);
    void this.#work();
  }

  #onAppearance(file: TAbstractFile): void {
    this.#read(file);
    this.#resolveAll();
  }

  #onDelete(file: TAbstractFile): void {
    if (!isNote(file)) return;
    const before = this.getFileCache(file);
    this.#caches.delete(file.path);
    this.#unread.delete(file);
    this.#unresolved.delete(file);
    delete this.resolvedLinks[file.path];
    delete this.unresolvedLinks[file.path];
    this.trigger('deleted', file, before);
    this.#resolveAll();
  }

  #onRename(file: TAbstractFile, oldPath: string): void {
    if (isNote(file)) {
      const cache = this.#caches.get(oldPath);
      if (cache) this.#caches.set(file.path, cache);
      else this.#unread.add(file);
      this.#caches.delete(oldPath);
      delete this.resolvedLinks[oldPath];
      delete this.unresolvedLinks[oldPath];
    }
    this.#resolveAll();
  }

  /** A file that came, went or moved may be what any link means. */
  #resolveAll(): void {
    for (const file of this.vault.getMarkdownFiles()) if (this.#caches.has(file.path)) this.#unresolved.add(file);
    void this.#work();
  }

  #work(): Promise<void> {
    this.#working ??= this.#runQueues().finally(() => {
      this.#working = null;
    });
    return this.#working;
  }

  async #runQueues(): Promise<void> {
    await Promise.resolve();
    do {
      for (const file of this.#unread) await this.#index(file);
      for (const file of this.#unresolved) this.#resolve(file);
    } while (this.#unread.size + this.#unresolved.size > 0);
    this.trigger('resolved');
  }

  async #index(file: TFile): Promise<void> {
    this.#unread.delete(file);
    const text = await this.vault.cachedRead(file).catch(() => null);
    // Gone while it was being read: its deletion tells the rest.
    if (text === null || this.vault.getFileByPath(file.path) !== file) return;
    const cache = parseMetadata(text);
    this.#caches.set(file.path, cache);
    this.#unresolved.add(file);
    this.trigger('changed', file, text, cache);
  }

  #resolve(file: TFile): void {
    this.#unresolved.delete(file);
    const cache = this.#caches.get(file.path);
    const [resolved, unresolved]: Record<string, number>[] = [{}, {}];
    for (const { link } of [...(cache?.links ?? []), ...(cache?.embeds ?? []), ...(cache?.frontmatterLinks ?? [])]) {
      const path = getLinkpath(link);
      if (path === '') continue;
      const target = this.#resolver.find(path, file.path);
      const counts = target ? resolved : unresolved;
      const key = target?.path ?? path;
      if (counts) counts[key] = (counts[key] ?? 0) + 1;
    }
    this.resolvedLinks[file.path] = resolved ?? {};
    this.unresolvedLinks[file.path] = unresolved ?? {};
    this.trigger('resolve', file);
  }
}
