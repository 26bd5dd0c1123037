// A tab of the settings. One that gives definitions is drawn from them; `display` is for those that do not.
import type { SettingDefinitionItem } from 'obsidian';
import type { App } from '../app/App';
import { DefinitionRenderer } from './DefinitionRenderer';

export abstract class SettingTab {
  icon = 'settings-2';
  settingItems: SettingDefinitionItem[] = [];
  readonly containerEl = createDiv('vertical-tab-content');
  readonly #renderer: DefinitionRenderer;

  constructor(readonly app: App) {
    this.#renderer = new DefinitionRenderer(this);
  }

  getSettingDefinitions(): SettingDefinitionItem[] {
    return [];
  }

  abstract getControlValue(key: string): unknown;

  abstract setControlValue(key: string, value: unknown): void | Promise<void>;

  /** Asks for the definitions again, and draws them where the tab is shown. */
  update(): void {
    this.settingItems = this.getSettingDefinitions();
    if (this.containerEl.isConnected) SettingTab.show(this);
  }

  refreshDomState(): void {
    this.#renderer.refresh();
  }

  /** What the settings dialog calls. */
  static show(tab: SettingTab): void {
    tab.settingItems = tab.getSettingDefinitions();
    if (tab.settingItems.length > 0) tab.#renderer.render(tab.settingItems);
    else tab.display();
  }

  display(): void {
    return undefined;
  }

  hide(): void {
    this.#renderer.clear();
    this.containerEl.empty();
  }
}
