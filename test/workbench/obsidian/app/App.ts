// The app object that plugins are given. Members that Obsidian publishes and the workbench lacks throw: see refuseMembers.
import type { UserEvent } from 'obsidian';
import { readEnvironment } from '../base/readEnvironment';
import { FileManager } from '../files/FileManager';
import { Vault } from '../files/Vault';
import { MetadataCache } from '../metadata/MetadataCache';
import { SettingsModal } from '../settings/SettingsModal';
import { Keymap } from '../ui/Keymap';
import { Scope } from '../ui/Scope';
import { ViewRegistry } from '../workspace/ViewRegistry';
import { Workspace } from '../workspace/Workspace';
import { Commands } from './Commands';
import { SecretStorage } from './SecretStorage';

export class App {
  readonly scope = new Scope();
  readonly keymap = new Keymap(this.scope);
  readonly vault = new Vault();
  readonly metadataCache = new MetadataCache(this.vault);
  readonly fileManager = new FileManager(this);
  readonly secretStorage = new SecretStorage();
  lastEvent: UserEvent | null = null;
  readonly viewRegistry: ViewRegistry;
  readonly workspace: Workspace;
  readonly commands: Commands;
  readonly setting: SettingsModal;

  constructor(container: HTMLElement) {
    this.viewRegistry = new ViewRegistry();
    this.workspace = new Workspace(this, container);
    this.commands = new Commands(this);
    this.setting = new SettingsModal(this);
  }

  isDarkMode(): boolean {
    return document.body.classList.contains('theme-dark');
  }

  loadLocalStorage(key: string): unknown {
    const text = window.localStorage.getItem(this.storageKey(key));
    return text === null ? (readEnvironment().deviceData[key] ?? null) : (JSON.parse(text) as unknown);
  }

  saveLocalStorage(key: string, data: unknown): void {
    if (data === null || data === undefined) window.localStorage.removeItem(this.storageKey(key));
    else window.localStorage.setItem(this.storageKey(key), JSON.stringify(data));
  }

  /** Values belong to one vault. */
  private storageKey(key: string): string {
    return `${this.vault.getName()}-${key}`;
  }
}
