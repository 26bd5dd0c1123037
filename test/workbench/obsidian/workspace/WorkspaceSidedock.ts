// A sidebar: groups of tabs one above the other, which can be hidden and resized.
import type { Side } from 'obsidian';
import type { WorkspaceContainer } from './WorkspaceContainer';
import { WorkspaceSplit } from './WorkspaceSplit';
import { WorkspaceTabs } from './WorkspaceTabs';

const WIDTHS = { least: 180, usual: 280, most: 900 }; // CSS pixels

export class WorkspaceSidedock extends WorkspaceSplit {
  collapsed = false;
  protected override readonly isFixture = true;
  private readonly handleEl: HTMLElement;

  constructor(
    readonly side: Side,
    private readonly container: WorkspaceContainer,
    private readonly onChange: () => void,
  ) {
    super('horizontal');
    this.containerEl.addClasses([`mod-${side}-split`, 'mod-sidedock']);
    this.handleEl = this.containerEl.createDiv('workspace-leaf-resize-handle');
    this.handleEl.addEventListener('pointerdown', (event) => this.startResize(event));
    this.setWidth(WIDTHS.usual);
  }

  override getContainer(): WorkspaceContainer {
    return this.container;
  }

  get width(): number {
    return parseFloat(this.containerEl.style.width);
  }

  setWidth(width: number): void {
    this.containerEl.style.width = `${Math.clamp(width, WIDTHS.least, WIDTHS.most)}px`;
  }

  toggle(): void {
    if (this.collapsed) this.expand();
    else this.collapse();
  }

  collapse(): void {
    this.setCollapsed(true);
  }

  expand(): void {
    this.setCollapsed(false);
  }

  private setCollapsed(collapsed: boolean): void {
    if (this.collapsed === collapsed) return;
    this.collapsed = collapsed;
    this.containerEl.toggleClass('is-sidedock-collapsed', collapsed);
    for (const child of this.children) if (child instanceof WorkspaceTabs) child.showSelected();
    this.onChange();
  }

  private startResize(down: PointerEvent): void {
    const before = this.width;
    const direction = this.side === 'left' ? 1 : -1;
    const move = (event: PointerEvent): void => this.setWidth(before + (event.clientX - down.clientX) * direction);
    const stop = (): void => {
      this.handleEl.removeEventListener('pointermove', move);
      this.onChange();
    };
    down.preventDefault();
    this.handleEl.setPointerCapture(down.pointerId);
    this.handleEl.addEventListener('pointermove', move);
    this.handleEl.addEventListener('pointerup', stop, { once: true });
  }
}
