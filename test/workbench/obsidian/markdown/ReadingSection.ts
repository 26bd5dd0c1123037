// One section of a note in Reading view. It is rendered when it comes near the viewport, and keeps its element as long as its text stays the same.
import type { SectionCache } from 'obsidian';
import { Component } from '../base/Component';

const LINE_HEIGHT = 26; // CSS pixels, a guess for what was not rendered yet
const MARGIN = 16;

export class ReadingSection {
  readonly el = createDiv();
  isRendered = false;
  height: number;
  lineStart: number;
  lineEnd: number;
  private component: Component | null = null;

  constructor(
    readonly type: string,
    readonly source: string,
    lines: { readonly start: number; readonly end: number },
  ) {
    this.lineStart = lines.start;
    this.lineEnd = lines.end;
    this.height = (lines.end - lines.start + 1) * LINE_HEIGHT + MARGIN;
  }

  static from(cache: SectionCache, lines: readonly string[]): ReadingSection {
    const [start, end] = [cache.position.start.line, cache.position.end.line];
    return new ReadingSection(cache.type, lines.slice(start, end + 1).join('\n'), { start, end });
  }

  /** Frontmatter and comments are not shown. */
  get isHidden(): boolean {
    return this.type === 'yaml' || this.type === 'comment' || this.type === 'definition';
  }

  render(owner: Component, draw: (section: ReadingSection, component: Component) => void): void {
    if (this.isRendered) return;
    this.isRendered = true;
    this.component = owner.addChild(new Component());
    draw(this, this.component);
    const first = this.el.firstElementChild;
    this.el.className = first ? `el-${first.tagName.toLowerCase()}` : 'el-empty';
  }

  /** Ends whatever post-processors hung on the section. */
  destroy(owner: Component): void {
    if (this.component) owner.removeChild(this.component);
    this.component = null;
    this.el.remove();
  }
}
