// The check blocks of one rendered section in Reading view, or of what Live Preview renders as a whole: a panel below each.
import { MarkdownRenderChild, type MarkdownPostProcessorContext } from 'obsidian';
import { writeRunKey } from '../../services/RunKey';
import type { CheckHost } from './CheckHost';
import { CheckPanel } from './CheckPanel';
import type { CheckPlace } from './CheckPlace';
import { findCheckPlaces } from './findCheckPlaces';

export class RenderedChecks extends MarkdownRenderChild {
  private readonly panels = new Map<HTMLElement, { readonly written: string; readonly panel: CheckPanel }>();
  private path: string;
  private stopListening: (() => void) | null = null;

  constructor(
    containerEl: HTMLElement,
    private readonly codes: readonly HTMLElement[],
    private readonly context: MarkdownPostProcessorContext,
    private readonly host: CheckHost,
  ) {
    super(containerEl);
    this.path = context.sourcePath;
  }

  override onload(): void {
    this.register(this.host.onRename((oldPath, path) => (oldPath === this.path ? this.follow(path) : undefined)));
    this.register(() => this.stopListening?.());
    this.follow(this.path);
  }

  override onunload(): void {
    for (const el of [...this.panels.keys()]) this.unmount(el);
  }

  private follow(path: string): void {
    this.path = path;
    this.stopListening?.();
    this.stopListening = this.host.onNoteChange(path, () => this.place());
    this.place();
  }

  private place(): void {
    const places = [...this.findPlaces()];
    for (const el of this.codes) {
      const at = places.findIndex(({ key }) => isSameCode(key.code, el.textContent ?? ''));
      const [place] = at < 0 ? [] : places.splice(0, at + 1).slice(-1);
      if (this.panels.get(el)?.written === (place ? writeRunKey(place.key) : undefined)) continue;
      this.unmount(el);
      if (place) this.mount(el, place);
    }
  }

  private findPlaces(): readonly CheckPlace[] {
    const info = this.context.getSectionInfo(this.containerEl);
    const text = info?.text ?? this.host.textOf(this.path);
    if (text === null) return [];
    return findCheckPlaces(this.host.desk.parsed.read(this.path, text)).filter(({ span }) => !info || (span.line - 1 >= info.lineStart && span.line - 1 <= info.lineEnd));
  }

  private mount(codeEl: HTMLElement, { key }: CheckPlace): void {
    const el = this.containerEl.createDiv();
    (codeEl.closest('pre') ?? codeEl).after(el);
    const panel = this.host.adopt(new CheckPanel(el, key, this.host.desk, () => this.host.resized(el)));
    this.panels.set(codeEl, { written: writeRunKey(key), panel });
  }

  private unmount(codeEl: HTMLElement): void {
    const known = this.panels.get(codeEl);
    if (known) this.host.drop(known.panel);
    this.panels.delete(codeEl);
  }
}

/** Renderers differ in the last line end, and some in tabs and carriage returns. */
function isSameCode(one: string, other: string): boolean {
  const normalise = (code: string): string => code.replaceAll('\r\n', '\n').replaceAll('\t', '    ').trimEnd();
  return normalise(one) === normalise(other);
}
