// Something that lives as long as its element is part of what is rendered.
import { Component } from '../base/Component';
import { census } from '../base/census';

export class MarkdownRenderChild extends Component {
  #isCounted = false;

  constructor(public containerEl: HTMLElement) {
    super();
  }

  override load(): unknown {
    if (!this.#isCounted) census.renderChildren += 1;
    this.#isCounted = true;
    return super.load();
  }

  override unload(): void {
    if (this.#isCounted) census.renderChildren -= 1;
    this.#isCounted = false;
    super.unload();
  }
}
