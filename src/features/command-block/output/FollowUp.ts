// The panel of a line that was started from a row of a table: below the table, and a run like any other.
import type { RunKey } from '../../../services/RunKey';
import type { RowAction } from '../../../core/commands/listings/RowAction';
import type { PanelOwner } from '../PanelOwner';
import type { RunPlace } from '../RunPlace';

export class FollowUp {
  private readonly el: HTMLElement;
  private readonly key: RunKey;
  private shown: { readonly line: string; readonly remove: () => void } | null = null;

  constructor(
    parent: HTMLElement,
    private readonly owner: PanelOwner,
  ) {
    this.el = parent.createDiv({ cls: 'docker-notebook-follow-up' });
    const { key } = owner.place;
    this.key = { ...key, code: `${key.code}\n# from its table` };
    const known = owner.desk.runner.find(this.key)?.request.text ?? owner.desk.lines.find(this.key);
    if (known !== null) this.open(known);
  }

  start({ line, isDraft }: RowAction): void {
    const { runner, lines } = this.owner.desk;
    this.open(line);
    if (isDraft) lines.open(this.key, line);
    // One that goes on, such as logs that are followed, gives way.
    else runner.replace({ ...this.key }, { text: line, options: {}, isOwn: true });
    this.el.scrollIntoView({ block: 'nearest' });
  }

  /** The table is gone, and what was started from it with it. */
  clear(): void {
    const run = this.owner.desk.runner.find(this.key);
    if (!run?.isActive) this.owner.desk.runner.clear(this.key);
  }

  private open(line: string): void {
    if (this.shown?.line === line) return;
    this.shown?.remove();
    this.el.empty();
    this.el.createEl('code', { cls: 'docker-notebook-follow-up-line', text: line });
    this.shown = { line, remove: this.owner.nest(this.el.createDiv(), this.placeOf(line)) };
  }

  private placeOf(line: string): RunPlace {
    const { place } = this.owner;
    return { ...place, kind: 'entry', key: this.key, request: { text: line, options: {}, isOwn: true }, needsArguments: false, findPlaceholders: () => [], title: line, shown: line };
  }
}
