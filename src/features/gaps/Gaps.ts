// Makes the sections to complete known to the app: their view, their command and their count in the status bar.
import { Component, type Plugin } from 'obsidian';
import type { Gap } from '../../core/gaps/Gap';
import type { NoteChanger } from '../../core/edits/NoteChanger';
import type { Texts } from '../../core/texts/Texts';
import { FixBatches } from '../../services/FixBatches';
import { followDays } from '../../services/followDays';
import { GapFixes } from '../../services/GapFixes';
import { GapProperties } from '../../services/GapProperties';
import type { GapHistory } from '../../services/GapHistory';
import type { PathStore } from '../../services/NotePaths';
import type { NotebookIndex } from '../../services/NotebookIndex';
import type { Settings } from '../../services/Settings';
import { today } from '../../services/today';
import { windowTimers } from '../shared/windowTimers';
import { revealView } from '../shared/revealView';
import { addFixCommands } from './addFixCommands';
import { FixDesk } from './FixDesk';
import { GapBlock } from './GapBlock';
import { gapDots } from './gapDots';
import type { GapsDesk } from './GapsDesk';
import { GapsStatus } from './GapsStatus';
import { GapsView, gapsType } from './GapsView';
import { HeadingMarks } from './HeadingMarks';
import { openGap } from './openGap';
import { showGapMenu } from './showGapMenu';

export interface GapsWorld {
  readonly index: NotebookIndex;
  readonly notes: NoteChanger;
  /** Where quick fixes keep what they did. */
  readonly done: PathStore;
  readonly history: GapHistory;
  readonly settings: Settings;
  readonly texts: Texts;
}

export class Gaps extends Component {
  constructor(
    private readonly plugin: Plugin,
    private readonly world: GapsWorld,
  ) {
    super();
  }

  override onload(): void {
    const { plugin } = this;
    const { index, notes, done, texts, history, settings } = this.world;
    const fixes = new GapFixes(index, notes, new FixBatches(done));
    const desk = { index, history, fixes: new FixDesk(plugin.app, fixes, index, texts), texts };
    this.register(history.follow());
    this.register(followDays(index, windowTimers, today));
    this.register(new GapProperties(index, notes, settings, windowTimers).follow());
    const open = (): void => void revealView(plugin.app, gapsType, 'side');
    plugin.registerView(gapsType, (leaf) => new GapsView(leaf, desk));
    plugin.registerMarkdownCodeBlockProcessor('docker-gaps', (source, el, context) => context.addChild(new GapBlock(el, source, context.sourcePath, { app: plugin.app, index, texts })));
    plugin.addCommand({ id: 'open-sections-to-complete', name: texts.ui.commands.openGaps, icon: 'list-todo', callback: open });
    addFixCommands(plugin, desk.fixes, texts.fixes);
    this.registerEvent(plugin.app.vault.on('rename', ({ path }, oldPath) => fixes.rename(oldPath, path)));
    const ask = (gaps: readonly Gap[], el: HTMLElement): void => this.ask(gaps, el, desk);
    plugin.registerEditorExtension(gapDots({ index, settings, texts, ask }));
    this.addChild(new HeadingMarks(plugin, index, settings, texts.ui.gapList));
    this.addChild(new GapsStatus({ plugin, index, settings, texts: texts.ui.gapList, open }));
  }

  /** The menu of the gaps of a line. */
  private ask(seen: readonly Gap[], el: HTMLElement, { index, fixes, texts }: GapsDesk): void {
    const path = seen[0]?.path ?? '';
    const note = index.notebook.notes.get(path);
    // A dot may be a moment behind the text.
    const isSeen = (gap: Gap): boolean => seen.some(({ rule, quote, section }) => rule === gap.rule && quote === gap.quote && section.title === gap.section.title);
    const [gap, ...others] = (index.notebook.gaps.get(path) ?? []).filter(isSeen);
    if (!note || !gap) return;
    const { left, bottom } = el.getBoundingClientRect();
    const open = (): void => void openGap(this.plugin.app, note, gap);
    showGapMenu({ kind: 'gap', note, gap, others }, { fixes, paths: [path], open }, texts, { x: left, y: bottom, doc: el.doc });
  }
}
