// Follows the cursor through docker lines: a moment after its user pauses, unknown words are underlined, and above the cursor stands what is
// wrong with its word or how its command is used. Escape closes that until the cursor is in another line.
import { Prec, RangeSet, type Extension } from '@codemirror/state';
import { Decoration, hoverTooltip, keymap, ViewPlugin, type EditorView, type Tooltip, type ViewUpdate } from '@codemirror/view';
import { editorInfoField } from 'obsidian';
import { findSignature } from '../../core/writing/findSignature';
import { findWritingPlace } from '../../core/writing/findWritingPlace';
import { DelayedTask } from '../shared/DelayedTask';
import { aidField } from './aidField';
import { describeUnknown } from './describeUnknown';
import { drawProblem } from './drawProblem';
import { drawSignature } from './drawSignature';
import type { LocatedWord } from './LocatedWord';
import { locateUnknownWords } from './locateUnknownWords';
import type { WritingDesk } from './WritingDesk';

/** Milliseconds: long enough that nothing moves while somebody types. */
const TYPING_PAUSE = 500;
const MOVING_PAUSE = 150;

export function lineAid(desk: WritingDesk): Extension {
  const plugin = ViewPlugin.define((view) => new AidKeeper(view, desk));
  const close = (view: EditorView): boolean => view.plugin(plugin)?.dismiss() ?? false;
  const hover = hoverTooltip((view, at) => view.plugin(plugin)?.tellProblem(at) ?? null);
  return [aidField.field, plugin, hover, Prec.high(keymap.of([{ key: 'Escape', run: close }]))];
}

class AidKeeper {
  private readonly task: DelayedTask;
  private readonly stopListening: () => void;
  private words: readonly LocatedWord[] = [];
  /** The line in which its user wants nothing to be told. */
  private quietLine = 0;

  constructor(
    private readonly view: EditorView,
    private readonly desk: WritingDesk,
  ) {
    // An editor may not be changed while it updates, so always a moment later.
    this.task = new DelayedTask(view.dom, () => this.look());
    this.stopListening = desk.settings.onChange(() => this.task.start(0));
    this.task.start(MOVING_PAUSE);
  }

  update({ docChanged, selectionSet, focusChanged }: ViewUpdate): void {
    if (docChanged) this.task.start(TYPING_PAUSE);
    else if (selectionSet || focusChanged) this.task.start(this.task.isDue ? TYPING_PAUSE : MOVING_PAUSE);
  }

  destroy(): void {
    this.stopListening();
    this.task.cancel();
  }

  dismiss(): boolean {
    const { view } = this;
    if (view.state.field(aidField.field).tooltip === null) return false;
    this.quietLine = this.line;
    view.dispatch({ effects: aidField.show.of({ tooltip: null }) });
    return true;
  }

  tellProblem(at: number): Tooltip | null {
    const word = this.words.find(({ from, to }) => from <= at && at <= to);
    if (!word) return null;
    return this.makeTooltip(word.from, (el) => drawProblem(el, word.unknown, this.desk.texts, () => this.replace(word)));
  }

  private get line(): number {
    const { doc, selection } = this.view.state;
    return doc.lineAt(selection.main.head).number;
  }

  private look(): void {
    const { view } = this;
    if (this.quietLine !== this.line) this.quietLine = 0;
    this.words = this.findWords();
    const marks = Decoration.set(this.words.map((word) => this.markOf(word)), true);
    const { head, empty } = view.state.selection.main;
    const isTold = view.hasFocus && empty && this.quietLine === 0;
    const tooltip = isTold ? (this.tellProblem(head) ?? this.tellUsage(head)) : null;
    const shown = view.state.field(aidField.field);
    if (tooltip === null && shown.tooltip === null && RangeSet.eq([shown.marks], [marks])) return;
    view.dispatch({ effects: aidField.show.of({ marks, tooltip }) });
  }

  private findWords(): readonly LocatedWord[] {
    const { state } = this.view;
    const path = state.field(editorInfoField, false)?.file?.path;
    if (path === undefined || !this.desk.settings.values.checkLines) return [];
    const { doc } = state;
    return locateUnknownWords(this.desk.parsed.read(path, doc.toString()), (line) => (line <= doc.lines ? doc.line(line) : null));
  }

  private markOf({ from, to, unknown }: LocatedWord): ReturnType<Decoration['range']> {
    return Decoration.mark({ class: 'docker-notebook-lint-mark is-error', attributes: { 'aria-description': describeUnknown(unknown, this.desk.texts) } }).range(from, to);
  }

  private tellUsage(head: number): Tooltip | null {
    if (!this.desk.settings.values.showUsage) return null;
    const { doc } = this.view.state;
    const { number, from } = doc.lineAt(head);
    const place = findWritingPlace((line) => (line < doc.lines ? doc.line(line + 1).text : ''), { line: number - 1, ch: head - from });
    const signature = place?.kind === 'line' ? findSignature(place.line.text, place.line.caret, place.options, this.desk.words) : null;
    return signature && this.makeTooltip(head, (el) => drawSignature(el, signature, this.desk.texts));
  }

  private makeTooltip(pos: number, draw: (el: HTMLElement) => void): Tooltip {
    return {
      pos,
      above: true,
      create: (view) => {
        const dom = view.dom.createDiv({ cls: 'docker-notebook-aid' });
        dom.remove();
        draw(dom);
        return { dom };
      },
    };
  }

  private replace({ from, to, unknown }: LocatedWord): void {
    const { view } = this;
    if (unknown.closest === null) return;
    view.dispatch({ changes: { from, to, insert: unknown.closest }, effects: aidField.show.of({ tooltip: null }), userEvent: 'input.complete' });
    view.focus();
  }
}
