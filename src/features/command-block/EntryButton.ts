// The small Run at the end of an item of a command list; Stop while it runs.
import { Component, setIcon } from 'obsidian';
import { writeRunKey } from '../../services/RunKey';
import { keyAttribute } from './keyAttribute';
import type { RunDesk } from './RunDesk';
import type { RunPlace } from './RunPlace';
import { startPlace } from './startPlace';

export class EntryButton extends Component {
  private readonly button: HTMLElement;
  private unfollow: (() => void) | null = null;

  constructor(
    private readonly el: HTMLElement,
    private readonly place: RunPlace,
    private readonly desk: RunDesk,
    private readonly locate: () => RunPlace,
  ) {
    super();
    this.button = el.createEl('button', { cls: ['clickable-icon', 'docker-notebook-entry-button'] });
    this.button.setAttr(keyAttribute, writeRunKey(place.key));
    this.button.addEventListener('click', () => this.press());
  }

  override onload(): void {
    const written = writeRunKey(this.place.key);
    this.register(this.desk.runner.onChange((key) => (key === written ? this.follow() : undefined)));
    this.follow();
  }

  override onunload(): void {
    this.unfollow?.();
    this.el.remove();
  }

  focus(): void {
    this.button.focus();
  }

  private press(): void {
    const run = this.desk.runner.find(this.place.key);
    if (run?.isActive) run.stop();
    else startPlace(this.locate(), this.desk);
  }

  private follow(): void {
    this.unfollow?.();
    const run = this.desk.runner.find(this.place.key);
    this.unfollow = run?.onChange(() => this.draw(run.isActive)) ?? null;
    this.draw(run?.isActive ?? false);
  }

  private draw(isActive: boolean): void {
    const { run } = this.desk.texts.ui;
    const label = isActive ? run.stopLabel(this.place.title) : run.runLabel(this.place.title);
    if (this.button.getAttr('aria-label') === label) return;
    this.button.setAttr('aria-label', label);
    setIcon(this.button, isActive ? 'square' : 'play');
  }
}
