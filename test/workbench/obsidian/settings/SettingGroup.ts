// Settings that belong together, with a heading above them.
import { ExtraButtonComponent } from '../ui/ExtraButtonComponent';
import { SearchComponent } from '../ui/SearchComponent';
import { Setting } from './Setting';

export class SettingGroup {
  readonly groupEl: HTMLElement;
  readonly listEl: HTMLElement;
  readonly #headingEl: HTMLElement;
  readonly #headingTextEl: HTMLElement;
  readonly #headingControlEl: HTMLElement;

  constructor(container: HTMLElement) {
    this.groupEl = container.createDiv('setting-group');
    this.#headingEl = this.groupEl.createDiv('setting-item setting-item-heading setting-group-heading');
    this.#headingTextEl = this.#headingEl.createDiv('setting-item-name');
    this.#headingControlEl = this.#headingEl.createDiv('setting-item-control');
    this.#headingEl.hide();
    this.listEl = this.groupEl.createDiv('setting-items');
  }

  setHeading(text: string | DocumentFragment): this {
    this.#headingTextEl.setText(text);
    this.#headingEl.show();
    return this;
  }

  addClass(...classes: string[]): this {
    this.groupEl.addClass(...classes);
    return this;
  }

  addSetting(callback: (setting: Setting) => void): this {
    callback(new Setting(this.listEl));
    return this;
  }

  addSearch(callback: (component: SearchComponent) => unknown): this {
    this.#headingEl.show();
    callback(new SearchComponent(this.#headingControlEl));
    return this;
  }

  addExtraButton(callback: (component: ExtraButtonComponent) => unknown): this {
    this.#headingEl.show();
    callback(new ExtraButtonComponent(this.#headingControlEl));
    return this;
  }
}
