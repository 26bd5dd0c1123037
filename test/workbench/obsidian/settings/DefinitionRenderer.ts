// Draws settings from their definitions: groups, lists, pages, and rows of four kinds. A page takes the tab's place until one goes back.
import type { SettingDefinition, SettingDefinitionGroup, SettingDefinitionItem, SettingDefinitionList, SettingDefinitionPage, SettingGroupItem } from 'obsidian';
import { setIcon } from '../ui/icons';
import { ControlRenderer } from './ControlRenderer';
import { Setting } from './Setting';
import { SettingGroup } from './SettingGroup';
import type { SettingTab } from './SettingTab';

type Predicate = boolean | (() => boolean) | undefined;

const holds = (predicate: Predicate, otherwise: boolean): boolean => (typeof predicate === 'function' ? predicate() : (predicate ?? otherwise));
const isGroup = (item: SettingDefinitionItem): item is SettingDefinitionGroup | SettingDefinitionList => 'type' in item && (item.type === 'group' || item.type === 'list');
const isPage = (item: SettingDefinitionItem): item is SettingDefinitionPage => 'type' in item && item.type === 'page';
const isList = (group: SettingDefinitionGroup): group is SettingDefinitionList => group.type === 'list';

export class DefinitionRenderer {
  private readonly cleanups: (() => void)[] = [];
  private readonly refreshers: (() => void)[] = [];
  private readonly controls: ControlRenderer;

  constructor(private readonly tab: SettingTab) {
    this.controls = new ControlRenderer(tab);
  }

  render(items: readonly SettingDefinitionItem[]): void {
    this.clear();
    this.renderItems(items, this.tab.containerEl);
    this.refresh();
  }

  refresh(): void {
    for (const refresher of this.refreshers) refresher();
  }

  clear(): void {
    for (const cleanup of this.cleanups.splice(0)) cleanup();
    this.refreshers.splice(0);
    this.tab.containerEl.empty();
  }

  private renderItems(items: readonly SettingDefinitionItem[], container: HTMLElement): void {
    let group: SettingGroup | null = null;
    for (const item of items) {
      if (isGroup(item)) {
        group = null;
        this.renderGroup(item, container);
      } else {
        group ??= new SettingGroup(container);
        this.renderGroupItem(item, group, 0);
      }
    }
  }

  private renderGroup(definition: SettingDefinitionGroup | SettingDefinitionList, container: HTMLElement): void {
    const group = new SettingGroup(container);
    if (definition.heading) group.setHeading(definition.heading);
    if (definition.cls) group.addClass(...definition.cls.split(/\s+/));
    for (const button of definition.extraButtons ?? []) group.addExtraButton((component) => Reflect.apply(button, undefined, [component]) as unknown);
    this.refreshers.push(() => group.groupEl.toggle(holds(definition.visible, true)));
    const items = definition.items ?? [];
    const rows = items.map((item, index) => this.renderGroupItem(item, group, index));
    if (isList(definition)) this.addListAffordances(definition, group, rows);
    if (definition.search) this.addSearch(definition.search, { group, items, rows });
  }

  private addSearch(search: NonNullable<SettingDefinitionGroup['search']>, shown: { group: SettingGroup; items: readonly SettingGroupItem[]; rows: readonly Setting[] }): void {
    shown.group.addSearch((component) =>
      component.setPlaceholder(search.placeholder ?? '').onChange((query) => {
        shown.items.forEach((item, index) => {
          if (!isPage(item) && item.searchable !== false) shown.rows[index]?.settingEl.toggle(query === '' || search.match(item, query));
        });
      }),
    );
  }

  private addListAffordances(list: SettingDefinitionList, group: SettingGroup, rows: readonly Setting[]): void {
    const { addItem, onDelete, emptyState } = list;
    if (addItem) group.addExtraButton((button) => button.setIcon('plus').setTooltip(addItem.name).onClick(() => addItem.action(button.extraSettingsEl)));
    if (onDelete) {
      rows.forEach((row, index) => {
        row.addExtraButton((button) => button.setIcon('trash-2').setTooltip('Delete').onClick(() => onDelete(index)));
      });
    }
    if (rows.length === 0 && emptyState) group.listEl.createDiv({ cls: 'setting-item-empty', text: emptyState });
  }

  private renderGroupItem(item: SettingGroupItem, group: SettingGroup, index: number): Setting {
    const row = new Setting(group.listEl).setName(item.name);
    if (item.desc) row.setDesc(item.desc);
    this.refreshers.push(() => row.settingEl.toggle(holds(item.visible, true)));
    if (isPage(item)) this.renderPageRow(item, row);
    else this.renderRow(item, { row, group, index });
    return row;
  }

  private renderRow(item: SettingDefinition, { row, group, index }: { row: Setting; group: SettingGroup; index: number }): void {
    if (item.control) {
      const { control } = item;
      this.controls.render(control, row);
      this.refreshers.push(() => void row.setDisabled(holds(control.disabled, false)));
    } else if (item.render) {
      const cleanup: unknown = Reflect.apply(item.render, undefined, [row, group]);
      if (typeof cleanup === 'function') this.cleanups.push(() => void Reflect.apply(cleanup, undefined, []));
    } else if (item.action) {
      const { action, disabled } = item;
      row.setClass('mod-action');
      row.settingEl.addEventListener('click', () => {
        if (!holds(disabled, false)) action(row.settingEl, index);
      });
      this.refreshers.push(() => void row.setDisabled(holds(disabled, false)));
    }
  }

  private renderPageRow(page: SettingDefinitionPage, row: Setting): void {
    const { displayValue, status } = page;
    row.setClass('mod-navigable');
    const value = typeof displayValue === 'function' ? displayValue() : displayValue;
    if (value !== undefined || status) {
      row.addDisplayValue((component) => component.setValue(value ?? '').setStatus((typeof status === 'function' ? status() : status) ?? null));
    }
    setIcon(row.controlEl.createDiv('setting-item-chevron'), 'chevron-right');
    row.settingEl.addEventListener('click', () => this.openPage(page));
  }

  private openPage(page: SettingDefinitionPage): void {
    this.clear();
    const { containerEl } = this.tab;
    const back = containerEl.createDiv({ cls: 'setting-page-back', attr: { role: 'button', tabindex: '0' } });
    setIcon(back.createSpan(), 'chevron-left');
    back.createSpan({ text: page.name });
    back.addEventListener('click', () => this.render(this.tab.settingItems));
    if (page.page) {
      const own = page.page();
      containerEl.append(own.rootEl);
      own.display();
      this.cleanups.push(() => own.hide());
    } else this.renderItems(page.items ?? [], containerEl);
    this.refresh();
  }
}
