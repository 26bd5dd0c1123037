// The Dockerfiles of a note in Live Preview: those in sight are checked when their user pauses, and stay as they were shown until all of them are.
import { RangeSet, type Extension, type Range } from '@codemirror/state';
import { Decoration, ViewPlugin, WidgetType, type EditorView, type ViewUpdate } from '@codemirror/view';
import { editorInfoField, editorLivePreviewField } from 'obsidian';
import type { CodeBlock } from '../../core/notes/Note';
import { describeFinding } from '../../core/texts/describeFinding';
import type { DockerfileLint } from '../../services/DockerfileLints';
import { DelayedTask } from '../shared/DelayedTask';
import { findMarks } from '../shared/findMarks';
import { drawLint } from './drawLint';
import { findDockerfiles } from './findDockerfiles';
import { hasRows } from './hasRows';
import type { LintDesk } from './LintDesk';
import { lintField } from './lintField';

const TYPING_PAUSE = 500;
const SCROLLING_PAUSE = 100;

export function lintPreview(desk: LintDesk): Extension {
  return [lintField.field, ViewPlugin.define((view) => new LintKeeper(view, desk))];
}

class LintKeeper {
  private readonly task: DelayedTask;
  private readonly stopListening: () => void;
  private requests: readonly (() => void)[] = [];

  constructor(
    private readonly view: EditorView,
    private readonly desk: LintDesk,
  ) {
    this.task = new DelayedTask(view.dom, () => this.look());
    const stops = [desk.lints.onChange(() => this.schedule(0)), desk.settings.onChange(() => this.schedule(0))];
    this.stopListening = () => stops.forEach((stop) => stop());
    this.schedule(0);
  }

  update({ docChanged, viewportChanged, startState, state }: ViewUpdate): void {
    if (docChanged) {
      this.task.start(TYPING_PAUSE);
    } else if (viewportChanged || state.field(editorLivePreviewField, false) !== startState.field(editorLivePreviewField, false)) {
      this.schedule(SCROLLING_PAUSE);
    }
  }

  destroy(): void {
    this.stopListening();
    this.task.cancel();
    this.callOff();
  }

  /** An editor may not be changed while it updates, so always a moment later; what is due already stays so. */
  private schedule(delay: number): void {
    if (!this.task.isDue) this.task.start(delay);
  }

  private callOff(): void {
    for (const stop of this.requests) stop();
    this.requests = [];
  }

  private look(): void {
    const { view, desk } = this;
    const blocks = this.findBlocks();
    const { from, to } = view.viewport;
    const unknown = blocks.filter(({ span, code }) => span.from <= to && span.to >= from && desk.lints.find(code) === null);
    const requests = unknown.map(({ code }) => desk.lints.request(code));
    this.callOff();
    this.requests = requests;
    if (unknown.length > 0) return;
    const decorations = Decoration.set(blocks.flatMap((block) => this.decorate(block)), true);
    if (!RangeSet.eq([view.state.field(lintField.field)], [decorations])) view.dispatch({ effects: lintField.show.of(decorations) });
  }

  private findBlocks(): readonly CodeBlock[] {
    const { state } = this.view;
    const path = state.field(editorInfoField, false)?.file?.path;
    const isShown = this.desk.settings.values.lintDockerfiles && state.field(editorLivePreviewField, false) === true;
    return isShown && path !== undefined ? findDockerfiles(this.desk.parsed.read(path, state.doc.toString())) : [];
  }

  private decorate(block: CodeBlock): Range<Decoration>[] {
    const { desk, view } = this;
    const { doc } = view.state;
    const lint = desk.lints.find(block.code);
    if (!lint || !hasRows(lint)) return [];
    const list = Decoration.widget({ widget: new LintWidget(lint, desk), side: 1, block: true }).range(doc.lineAt(Math.min(block.span.to, doc.length)).to);
    const lineOf = (line: number): { readonly text: string; readonly from: number } | null => (line <= doc.lines ? doc.line(line) : null);
    const marks = (lint === 'too-long' ? [] : lint).flatMap((finding) => {
      const mark = Decoration.mark({ class: `docker-notebook-lint-mark is-${finding.severity}`, attributes: { title: describeFinding(finding, desk.texts) } });
      return findMarks(finding, block, lineOf).map(({ from, to }) => mark.range(from, to));
    });
    return [...marks, list];
  }
}

class LintWidget extends WidgetType {
  constructor(
    private readonly lint: DockerfileLint,
    private readonly desk: LintDesk,
  ) {
    super();
  }

  override eq(other: LintWidget): boolean {
    return other.lint === this.lint;
  }

  override toDOM(view: EditorView): HTMLElement {
    const el = view.dom.createDiv();
    el.remove();
    drawLint(el, this.lint, this.desk.texts);
    return el;
  }
}
