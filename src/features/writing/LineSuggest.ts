// Completes docker lines in blocks and names of commands in lists while they are typed. The engine is asked only for a name that its user
// has begun, and what it was asked is called off when the cursor leaves.
import { EditorSuggest, renderMatches, type App, type Editor, type EditorPosition, type EditorSuggestContext, type EditorSuggestTriggerInfo } from 'obsidian';
import { CancelSource } from '../../core/commands/Cancel';
import type { Completion } from '../../core/writing/Completion';
import { findCompletion } from '../../core/writing/findCompletion';
import { findItemCompletion } from '../../core/writing/findItemCompletion';
import { findWritingPlace } from '../../core/writing/findWritingPlace';
import { findLiveCandidates } from './findLiveCandidates';
import { rankCandidates } from './rankCandidates';
import type { Suggestion } from './Suggestion';
import type { WritingDesk } from './WritingDesk';

export class LineSuggest extends EditorSuggest<Suggestion> {
  private completion: Completion | null = null;
  private asking = new CancelSource();

  constructor(
    app: App,
    private readonly desk: WritingDesk,
  ) {
    super(app);
    const { move, use, close } = desk.texts.keys;
    this.setInstructions([
      { command: '↑↓', purpose: move },
      { command: '↵', purpose: use },
      { command: 'esc', purpose: close },
    ]);
  }

  override onTrigger(cursor: EditorPosition, editor: Editor): EditorSuggestTriggerInfo | null {
    this.completion = this.desk.settings.values.completeLines && !editor.somethingSelected() ? this.find(cursor, editor) : null;
    if (!this.completion) {
      this.callOff();
      return null;
    }
    const { from, to, typed } = this.completion;
    return { start: { line: cursor.line, ch: from }, end: { line: cursor.line, ch: to }, query: typed };
  }

  override getSuggestions({ query }: EditorSuggestContext): Suggestion[] | Promise<Suggestion[]> {
    const { completion, desk } = this;
    if (!completion) return [];
    const { candidates, live } = completion;
    if (live.length === 0 || !desk.settings.values.completeNames) return [...rankCandidates(candidates, query)];
    return findLiveCandidates(live, desk.names, this.asking).then((names) => [...rankCandidates([...names, ...candidates], query)]);
  }

  override renderSuggestion({ candidate, matches }: Suggestion, el: HTMLElement): void {
    el.addClass('docker-notebook-suggestion');
    renderMatches(el.createSpan({ cls: 'docker-notebook-suggestion-name' }), candidate.label, matches);
    if (candidate.detail !== '') el.createSpan({ cls: 'docker-notebook-suggestion-detail', text: candidate.detail });
  }

  override selectSuggestion({ candidate }: Suggestion): void {
    const { context } = this;
    if (!context) return;
    const { editor, start, end } = context;
    this.close();
    editor.replaceRange(candidate.insert, start, end);
    editor.setCursor({ line: start.line, ch: start.ch + candidate.insert.length });
  }

  override close(): void {
    super.close();
    this.callOff();
  }

  private callOff(): void {
    this.asking.cancel();
    this.asking = new CancelSource();
  }

  /** Columns of the completion are those of the note's line. */
  private find(cursor: EditorPosition, editor: Editor): Completion | null {
    const lineAt = (line: number): string => editor.getLine(line);
    if (lineAt(cursor.line).slice(0, cursor.ch).trim() === '') return null;
    const place = findWritingPlace(lineAt, cursor);
    if (place?.kind === 'words') {
      const text = editor.getLine(cursor.line);
      return text.length === cursor.ch ? findItemCompletion(text, (line) => (line >= 0 && line < editor.lineCount() ? editor.getLine(line) : null), cursor.line) : null;
    }
    if (place?.kind !== 'line') return null;
    const { line, options, shift } = place;
    const found = findCompletion(line.text, line.caret, { ...options, filters: this.desk.texts.filters });
    return found && { ...found, from: found.from + shift, to: found.to + shift };
  }
}
