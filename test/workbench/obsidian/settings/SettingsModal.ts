// The settings dialog: tabs at the left, the chosen one's content at the right.
import type { App } from '../app/App';
import { Modal } from '../ui/Modal';
import { SettingTab } from './SettingTab';

export interface PluginTab {
  readonly id: string;
  readonly name: string;
  readonly tab: SettingTab;
}

export class SettingsModal extends Modal {
  readonly pluginTabs: PluginTab[] = [];
  activeTab: SettingTab | null = null;
  readonly #sidebarEl: HTMLElement;
  readonly #paneEl: HTMLElement;

  constructor(app: App) {
    super(app);
    this.modalEl.addClasses(['mod-settings', 'mod-sidebar-layout']);
    this.titleEl.setText('Settings');
    this.contentEl.addClass('vertical-tabs-container');
    this.#sidebarEl = this.contentEl.createDiv('vertical-tab-header');
    this.#paneEl = this.contentEl.createDiv('vertical-tab-content-container');
  }

  addTab(tab: PluginTab): void {
    this.pluginTabs.push(tab);
    // Definitions are asked for once at registration, for the search index.
    tab.tab.update();
    this.#drawSidebar();
  }

  removeTab(tab: SettingTab): void {
    const at = this.pluginTabs.findIndex((known) => known.tab === tab);
    if (at >= 0) this.pluginTabs.splice(at, 1);
    if (this.activeTab === tab) this.#showTab(null);
    this.#drawSidebar();
  }

  openTabById(id: string): SettingTab | null {
    const found = this.pluginTabs.find((known) => known.id === id) ?? null;
    this.#showTab(found?.tab ?? null);
    return found?.tab ?? null;
  }

  override onOpen(): void {
    this.#showTab(this.activeTab ?? this.pluginTabs[0]?.tab ?? null);
  }

  override onClose(): void {
    this.activeTab?.hide();
  }

  #showTab(tab: SettingTab | null): void {
    this.activeTab?.hide();
    this.activeTab = tab;
    this.#paneEl.empty();
    if (tab) {
      this.#paneEl.append(tab.containerEl);
      if (this.containerEl.isConnected) SettingTab.show(tab);
    } else this.#paneEl.createDiv({ cls: 'pane-empty', text: 'No plugin has settings.' });
    this.#drawSidebar();
  }

  #drawSidebar(): void {
    this.#sidebarEl.empty();
    const group = this.#sidebarEl.createDiv('vertical-tab-header-group');
    group.createDiv({ cls: 'vertical-tab-header-group-title', text: 'Community plugins' });
    for (const { name, tab } of this.pluginTabs) {
      const item = group.createDiv({ cls: 'vertical-tab-nav-item', text: name, attr: { role: 'button', tabindex: '0' } });
      item.toggleClass('is-active', tab === this.activeTab);
      item.addEventListener('click', () => this.#showTab(tab));
    }
  }
}
