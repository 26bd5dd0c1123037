// Completes docker lines in blocks and names of commands in lists while they are typed. The engine is asked only for a name that its user
// has begun, and what it was asked is called off when the cursor leaves.
import { EditorSuggest, renderMatches, type App, type Editor, type EditorPosition, type EditorSuggestContext, type EditorSuggestTriggerInfo } from 'obsidian';
import { CancelSource } from '../../core/commands/Cancel';
import { isImageName } from '../../core/dockerfile/isImageName';
import type { Completion } from '../../core/writing/Completion';
import type { Fence } from '../../core/writing/findFence';
import { findCompletion } from '../../core/writing/findCompletion';
import { findItemCompletion } from '../../core/writing/findItemCompletion';
import { findWritingPlace } from '../../core/writing/findWritingPlace';
import { readFenceCode, type FenceCode } from '../../core/writing/readFenceCode';
import type { DockerfileHelp } from './DockerfileHelp';
import { findLiveCandidates } from './findLiveCandidates';
import { rankCandidates } from './rankCandidates';
import type { Suggestion } from './Suggestion';
import type { WritingDesk } from './WritingDesk';

export class LineSuggest extends EditorSuggest<Suggestion> {
  private completion: Completion | null = null;
  /** Of the Dockerfile in which the cursor stands. */
  private dockerfile: FenceCode | null = null;
  private asking = new CancelSource();

  constructor(
    app: App,
    private readonly desk: WritingDesk,
    private readonly help: DockerfileHelp,
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
    const { completion, desk, dockerfile } = this;
    if (!completion) return [];
    const live = desk.settings.values.completeNames ? completion.live : [];
    const names = live.length === 0 ? [] : findLiveCandidates(live, desk.names, this.asking);
    if (!dockerfile && live.length === 0) return [...rankCandidates(completion.candidates, query)];
    const words = dockerfile ? this.help.complete(dockerfile) : completion.candidates;
    return Promise.all([names, words]).then((found) => [...rankCandidates(found.flat(), query)]);
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
    this.dockerfile = null;
    const lineAt = (line: number): string => editor.getLine(line);
    if (lineAt(cursor.line).slice(0, cursor.ch).trim() === '') return null;
    const place = findWritingPlace(lineAt, cursor);
    if (place?.kind === 'words') {
      const text = editor.getLine(cursor.line);
      return text.length === cursor.ch ? findItemCompletion(text, (line) => (line >= 0 && line < editor.lineCount() ? editor.getLine(line) : null), cursor.line, this.desk.words) : null;
    }
    if (place?.kind === 'dockerfile') return this.findInDockerfile(cursor, editor, place.fence);
    if (place?.kind !== 'line') return null;
    const { line, options, shift } = place;
    const found = findCompletion(line.text, line.caret, { ...options, filters: this.desk.texts.filters, words: this.desk.words });
    return found && { ...found, from: found.from + shift, to: found.to + shift };
  }

  /** What is typed is looked up later, by the library; here only where it begins. */
  private findInDockerfile(cursor: EditorPosition, editor: Editor, fence: Fence): Completion | null {
    const before = editor.getLine(cursor.line).slice(0, cursor.ch);
    const typed = /(?:\$\{?\w*|[^\s=$]+|(?<=--from=))$/.exec(before)?.[0];
    if (typed === undefined) return null;
    this.dockerfile = readFenceCode((line) => (line < editor.lineCount() ? editor.getLine(line) : null), fence, cursor);
    return { kind: 'command', from: cursor.ch - typed.length, to: cursor.ch, typed, candidates: [], live: isImageName(before) ? [{ kind: 'image', state: 'any', suffix: '' }] : [] };
  }
}
