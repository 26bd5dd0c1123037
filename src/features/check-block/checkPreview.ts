// The panels below check blocks in Live Preview. The fence stays as it is; while its user types, panels only move along, and the note is read again a moment later.
import { StateEffect, StateField, type EditorState, type Extension } from '@codemirror/state';
import { Decoration, EditorView, ViewPlugin, WidgetType, type DecorationSet, type ViewUpdate } from '@codemirror/view';
import { editorInfoField, editorLivePreviewField } from 'obsidian';
import { writeRunKey, type RunKey } from '../../services/RunKey';
import { DelayedTask } from '../shared/DelayedTask';
import type { CheckHost } from './CheckHost';
import { CheckPanel } from './CheckPanel';
import { findCheckPlaces } from './findCheckPlaces';

const TYPING_PAUSE = 300;

const readAgain = StateEffect.define<null>();

interface Shown {
  readonly path: string | null;
  readonly decorations: DecorationSet;
}

export function checkPreview(host: CheckHost): Extension {
  const panels = new WeakMap<HTMLElement, CheckPanel>();
  const build = (state: EditorState): Shown => {
    const path = pathOf(state);
    if (path === null) return { path, decorations: Decoration.none };
    const { doc } = state;
    const ranges = findCheckPlaces(host.desk.parsed.read(path, doc.toString()))
      .filter(({ isQuoted }) => !isQuoted)
      .map(({ key, span }) => Decoration.widget({ widget: new CheckWidget(key, host, panels), side: 2, block: true }).range(doc.lineAt(Math.min(span.to, doc.length)).to));
    return { path, decorations: Decoration.set(ranges, true) };
  };
  const field = StateField.define<Shown>({
    create: build,
    update: (value, transaction) => {
      if (transaction.effects.some((effect) => effect.is(readAgain)) || pathOf(transaction.state) !== value.path) return build(transaction.state);
      return transaction.docChanged ? { ...value, decorations: value.decorations.map(transaction.changes) } : value;
    },
    provide: (self): Extension => EditorView.decorations.from(self, ({ decorations }) => decorations),
  });
  return [field, ViewPlugin.define((view) => new CheckKeeper(view))];
}

/** Null where nothing is to be shown: source mode, or an editor without a note. */
function pathOf(state: EditorState): string | null {
  if (state.field(editorLivePreviewField, false) !== true) return null;
  return state.field(editorInfoField, false)?.file?.path ?? null;
}

class CheckKeeper {
  private readonly task: DelayedTask;

  constructor(view: EditorView) {
    // An editor may not be changed while it updates, so always a moment later.
    this.task = new DelayedTask(view.dom, () => view.dispatch({ effects: readAgain.of(null) }));
  }

  update({ docChanged }: ViewUpdate): void {
    if (docChanged) this.task.start(TYPING_PAUSE);
  }

  destroy(): void {
    this.task.cancel();
  }
}

class CheckWidget extends WidgetType {
  constructor(
    private readonly key: RunKey,
    private readonly host: CheckHost,
    private readonly panels: WeakMap<HTMLElement, CheckPanel>,
  ) {
    super();
  }

  override eq(other: CheckWidget): boolean {
    return writeRunKey(other.key) === writeRunKey(this.key);
  }

  override toDOM(view: EditorView): HTMLElement {
    const el = view.dom.createDiv();
    el.remove();
    this.panels.set(el, this.host.adopt(new CheckPanel(el, this.key, this.host.desk, () => view.requestMeasure())));
    return el;
  }

  override destroy(el: HTMLElement): void {
    const panel = this.panels.get(el);
    if (panel) this.host.drop(panel);
  }

  override ignoreEvent(): boolean {
    return true;
  }
}
