// Collects the parts of a word, neighbouring text of the same quoting as one part.
import type { WordPart } from './Script';

export class WordBuilder {
  private readonly done: WordPart[] = [];
  private text = '';
  private isQuoted = false;
  private hasText = false;

  /** True at the start of the word, and after `NAME=` or a colon behind it: where a `~` is the home folder. */
  get canStartHome(): boolean {
    if (this.done.length > 0) return false;
    return !this.hasText || (!this.isQuoted && /^[A-Za-z_]\w*=(?:.*:)?$/.test(this.text));
  }

  /** Quoted text counts even where it is empty: `""` is a word. */
  addText(text: string, isQuoted: boolean): void {
    if (this.hasText && this.isQuoted !== isQuoted) this.close();
    this.text += text;
    this.isQuoted = isQuoted;
    this.hasText = true;
  }

  addPart(part: WordPart | null): void {
    if (!part) return;
    if (part.kind === 'text') {
      this.addText(part.text, part.isQuoted);
      return;
    }
    this.close();
    this.done.push(part);
  }

  parts(): readonly WordPart[] {
    this.close();
    return this.done;
  }

  private close(): void {
    if (this.hasText) this.done.push({ kind: 'text', text: this.text, isQuoted: this.isQuoted });
    this.text = '';
    this.hasText = false;
  }
}
