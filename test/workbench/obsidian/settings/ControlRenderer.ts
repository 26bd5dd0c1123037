// Draws the control of a setting and binds it to the tab's values. A value that its check refuses is not stored; the reason stands below the row.
import type { SettingControl } from 'obsidian';
import { TFile } from '../files/TFile';
import type { TFolder } from '../files/TFolder';
import type { Setting } from './Setting';
import type { SettingTab } from './SettingTab';

type Control<Type extends SettingControl['type']> = Extract<SettingControl, { type: Type }>;

const asText = (value: unknown): string => (typeof value === 'string' ? value : typeof value === 'number' ? String(value) : '');
const asNumber = (value: unknown, otherwise: number): number => (typeof value === 'number' ? value : otherwise);

export class ControlRenderer {
  constructor(private readonly tab: SettingTab) {}

  render(control: SettingControl, row: Setting): void {
    const value = this.tab.getControlValue(control.key) ?? control.defaultValue;
    this.draw(control, row, value);
    void this.check(control, row, value);
  }

  private draw(control: SettingControl, row: Setting, value: unknown): void {
    const store = (changed: unknown): void => void this.store(control, row, changed);
    switch (control.type) {
      case 'toggle':
        row.addToggle((toggle) => toggle.setValue(value === true).onChange(store));
        break;
      case 'dropdown':
        row.addDropdown((dropdown) => dropdown.addOptions(control.options).setValue(asText(value)).onChange(store));
        break;
      case 'text':
        row.addText((text) => text.setPlaceholder(control.placeholder ?? '').setValue(asText(value)).onChange(store));
        break;
      case 'textarea':
        row.setClass('mod-textarea').addTextArea((area) => {
          area.setPlaceholder(control.placeholder ?? '').setValue(asText(value)).onChange(store);
          area.inputEl.rows = control.rows ?? 4;
        });
        break;
      case 'color':
        row.addColorPicker((color) => color.setValue(asText(value)).onChange(store));
        break;
      case 'number':
        this.drawNumber(control, row, { value, store });
        break;
      case 'slider':
        this.drawSlider(control, row, { value, store });
        break;
      case 'file':
      case 'folder':
        this.drawPath(control, row, { value, store });
        break;
    }
  }

  private drawNumber(control: Control<'number'>, row: Setting, { value, store }: { value: unknown; store: (value: unknown) => void }): void {
    row.addText((text) => {
      text.setPlaceholder(control.placeholder ?? '').setValue(asText(value));
      text.inputEl.type = 'number';
      text.inputEl.setAttrs({ min: control.min ?? null, max: control.max ?? null, step: control.step ?? null });
      text.onChange(() => {
        const number = text.inputEl.valueAsNumber;
        if (Number.isNaN(number) || !text.inputEl.validity.valid) row.setErrorMessage(text.inputEl.validationMessage || 'Enter a number');
        else store(number);
      });
    });
  }

  private drawSlider(control: Control<'slider'>, row: Setting, { value, store }: { value: unknown; store: (value: unknown) => void }): void {
    row.addSlider((slider) => {
      slider.setLimits(control.min, control.max, control.step).setValue(asNumber(value, control.min)).setDynamicTooltip().onChange(store);
      if (control.displayFormat) slider.setDisplayFormat(control.displayFormat);
    });
  }

  private drawPath(control: Control<'file'> | Control<'folder'>, row: Setting, { value, store }: { value: unknown; store: (value: unknown) => void }): void {
    const { vault } = this.tab.app;
    const candidates: (TFile | TFolder)[] = control.type === 'file' ? vault.getFiles() : vault.getAllFolders(control.includeRoot ?? false);
    const filter: unknown = control.filter;
    const offered = candidates.filter((file) => typeof filter !== 'function' || Boolean(Reflect.apply(filter, undefined, [file])));
    row.addText((text) => {
      const list = row.controlEl.createEl('datalist', { attr: { id: `paths-${control.key}` } });
      for (const file of offered) list.createEl('option', { value: file.path });
      text.inputEl.setAttr('list', list.id);
      text.setPlaceholder(control.placeholder ?? '').setValue(asText(value)).onChange(store);
      row.settingEl.toggleClass('mod-file', candidates[0] instanceof TFile);
    });
  }

  private async store(control: SettingControl, row: Setting, value: unknown): Promise<void> {
    if (await this.check(control, row, value)) {
      await this.tab.setControlValue(control.key, value);
      this.tab.refreshDomState();
    }
  }

  private async check({ validate }: SettingControl, row: Setting, value: unknown): Promise<boolean> {
    const verdict: unknown = validate && value !== undefined ? await Reflect.apply(validate, undefined, [value]) : undefined;
    const message = typeof verdict === 'string' && verdict !== '' ? verdict : null;
    row.setErrorMessage(message);
    return message === null;
  }
}
