// Dots beside the lines of the editor in which gaps stand. While their user types the dots move along; they are set anew when the gaps of the text as it is are known.
import { StateEffect, StateField, Text, type EditorState, type Extension } from '@codemirror/state';
import { Decoration, EditorView, ViewPlugin, type DecorationSet } from '@codemirror/view';
import { editorInfoField } from 'obsidian';
import type { Gap } from '../../core/gaps/Gap';
import { describeGap } from '../../core/texts/describeGap';
import type { Texts } from '../../core/texts/Texts';
import type { NotebookIndex } from '../../services/NotebookIndex';
import type { Settings } from '../../services/Settings';
import { DelayedTask } from '../shared/DelayedTask';
import { GapDot } from './GapDot';
import { gravestOf } from './gravestOf';

export interface DotDesk {
  readonly index: NotebookIndex;
  readonly settings: Settings;
  readonly texts: Texts;
  readonly ask: (gaps: readonly Gap[], el: HTMLElement) => void;
}

interface Shown {
  /** '' where the editor has no note. */
  readonly path: string;
  readonly dots: DecorationSet;
}

const setAnew = StateEffect.define<null>();

export function gapDots(desk: DotDesk): Extension {
  const field = StateField.define<Shown>({
    create: (state) => ({ path: pathOf(state), dots: build(state, desk, Decoration.none) }),
    update: (known, { state, changes, docChanged, effects }) => {
      const path = pathOf(state);
      if (path !== known.path) return { path, dots: build(state, desk, Decoration.none) };
      const moved = docChanged ? known.dots.map(changes) : known.dots;
      return { path, dots: effects.some((effect) => effect.is(setAnew)) ? build(state, desk, moved) : moved };
    },
    provide: (self): Extension => EditorView.decorations.from(self, ({ dots }) => dots),
  });
  return [field, ViewPlugin.define((view) => new DotKeeper(view, desk))];
}

const pathOf = (state: EditorState): string => state.field(editorInfoField, false)?.file?.path ?? '';

/** `known` where the index knows another text than the one that is shown. */
function build(state: EditorState, { index, settings, texts, ask }: DotDesk, known: DecorationSet): DecorationSet {
  const path = pathOf(state);
  const note = index.notebook.notes.get(path);
  if (!note || !settings.values.markLines) return Decoration.none;
  if (!state.doc.eq(Text.of(note.text.replace(/^\ufeff/, '').split(/\r\n|\r|\n/)))) return known;
  const lines = new Map<number, Gap[]>();
  for (const gap of index.notebook.gaps.get(path) ?? []) {
    const gaps = lines.get(gap.span.line);
    if (gaps) gaps.push(gap);
    else lines.set(gap.span.line, [gap]);
  }
  const dots = [...lines].map(([line, gaps]) => {
    const words = gaps.map((gap) => describeGap(gap, texts)).join('\n');
    return Decoration.widget({ widget: new GapDot({ gaps, words, severity: gravestOf(gaps) }, ask), side: -1 }).range(state.doc.line(line).from);
  });
  return Decoration.set(dots, true);
}

class DotKeeper {
  private readonly task: DelayedTask;
  private readonly stops: readonly (() => void)[];
  private known: readonly Gap[] | undefined;

  constructor(view: EditorView, { index, settings }: DotDesk) {
    // An editor may not be changed while it updates, so always a moment later.
    this.task = new DelayedTask(view.dom, () => view.dispatch({ effects: setAnew.of(null) }));
    const follow = (): void => {
      const gaps = index.notebook.gaps.get(pathOf(view.state));
      if (gaps !== this.known) this.task.start(0);
      this.known = gaps;
    };
    this.stops = [index.onChange(follow), settings.onChange(() => this.task.start(0))];
  }

  destroy(): void {
    this.stops.forEach((stop) => stop());
    this.task.cancel();
  }
}
