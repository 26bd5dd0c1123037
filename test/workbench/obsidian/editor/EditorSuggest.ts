// Suggestions for what is being typed in a note. Plugins say when they have any; the editor asks them at each change.
import type { EditorPosition, EditorSuggestTriggerInfo, Instruction } from 'obsidian';
import type { TFile } from '../files/TFile';
import { PopoverSuggest } from '../ui/PopoverSuggest';
import type { Editor } from './Editor';

interface SuggestContext extends EditorSuggestTriggerInfo {
  readonly editor: Editor;
  readonly file: TFile;
}

export abstract class EditorSuggest<T> extends PopoverSuggest<T> {
  context: SuggestContext | null = null;
  limit = 100;
  readonly #instructionsEl = this.suggestEl.createDiv('prompt-instructions');

  abstract onTrigger(cursor: EditorPosition, editor: Editor, file: TFile | null): EditorSuggestTriggerInfo | null;
  abstract getSuggestions(context: SuggestContext): T[] | Promise<T[]>;

  setInstructions(instructions: Instruction[]): void {
    this.#instructionsEl.empty();
    for (const { command, purpose } of instructions) {
      const line = this.#instructionsEl.createDiv('prompt-instruction');
      line.createSpan({ cls: 'prompt-instruction-command', text: command });
      line.createSpan({ text: purpose });
    }
  }

  override close(): void {
    super.close();
    this.context = null;
  }

  /** True where this one has taken the moment: no other is asked. */
  static trigger(suggest: EditorSuggest<unknown>, editor: Editor, file: TFile): boolean {
    const info = suggest.onTrigger(editor.getCursor(), editor, file);
    if (!info) {
      suggest.close();
      return false;
    }
    const context = { ...info, editor, file };
    suggest.context = context;
    const found = suggest.getSuggestions(context);
    if (Array.isArray(found)) suggest.#offer(found, context);
    else void found.then((late) => suggest.#offer(late, context));
    return true;
  }

  #offer(found: readonly T[], context: SuggestContext): void {
    if (this.context !== context) return;
    if (found.length === 0) return this.close();
    this.open();
    this.context = context;
    this.show(found.slice(0, this.limit));
    const { editor, start } = context;
    // Only what the editor has drawn can be measured.
    window.requestAnimationFrame(() => {
      const place = editor.cm.coordsAtPos(editor.posToOffset(start));
      if (!place) return;
      const isBelow = place.bottom + this.suggestEl.offsetHeight < window.innerHeight;
      this.suggestEl.setCssStyles({ left: `${place.left}px`, top: `${isBelow ? place.bottom : place.top - this.suggestEl.offsetHeight}px` });
    });
  }
}
