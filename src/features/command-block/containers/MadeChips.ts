// Chips at a block for the containers that it made, as they are now. The engine is followed once a run of the block has made one.
import { setIcon } from 'obsidian';
import type { LiveContainer } from '../../../core/live/LiveContainer';
import type { Run } from '../../../services/Run';
import type { PanelOwner } from '../PanelOwner';
import type { PanelPart } from '../PanelPart';
import { stateIcons } from './stateIcons';

export class MadeChips implements PanelPart {
  private readonly el: HTMLElement;
  private readonly stopListening: () => void;
  private asked: Run | null = null;
  private shown = '';

  constructor(
    parent: HTMLElement,
    private readonly owner: PanelOwner,
  ) {
    this.el = parent.createEl('ul', { cls: ['docker-notebook-chips', 'docker-notebook-made-chips'], attr: { 'aria-label': owner.desk.texts.containers.chipsLabel } });
    this.el.hide();
    this.stopListening = owner.desk.made.live.onChange(() => {
      this.draw();
      this.owner.resized();
    });
  }

  show(run: Run | null): void {
    this.draw();
    if (!run || run.isActive || run === this.asked) return;
    this.asked = run;
    // Its user started it: to look at what came of it is what they asked for.
    if (run.trace.changes.some((change) => change.kind === 'added' && change.what === 'container')) this.owner.desk.made.live.connect();
  }

  close(): void {
    this.stopListening();
  }

  private draw(): void {
    const { desk, place } = this.owner;
    const containers = desk.made.byBlock(place.key);
    const shown = JSON.stringify(containers.map(({ id, name, state, ports }) => [id, name, state, ports]));
    if (shown === this.shown) return;
    this.shown = shown;
    this.el.empty();
    for (const container of containers) this.drawChip(container);
    this.el.toggle(containers.length > 0);
  }

  private drawChip({ name, state, ports }: LiveContainer): void {
    const { desk } = this.owner;
    const { containers: texts } = desk.texts;
    const words = [name, texts.state(state), ...ports.map(String)].join(' · ');
    const chip = this.el.createEl('li').createEl('button', { cls: ['docker-notebook-chip', 'is-action', `is-${state}`], attr: { 'aria-label': `${words}. ${texts.showContainers}` } });
    setIcon(chip.createSpan({ attr: { 'aria-hidden': 'true' } }), stateIcons[state] ?? 'circle-help');
    chip.createSpan({ text: words });
    chip.addEventListener('click', () => desk.showContainers());
  }
}
