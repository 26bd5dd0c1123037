// The terminals of all runs. Panels come and go; a terminal stays until its run is old.
import { Component, type App } from 'obsidian';
import type { TerminalTexts } from '../../../core/texts/TerminalTexts';
import type { Run } from '../../../services/Run';
import { TerminalScreen } from './TerminalScreen';

/** Ended terminals beyond this many are given up, oldest first: their output is shown as lines then. */
const KEPT_ENDED = 8;

export class TerminalScreens extends Component {
  /** In the order in which they were opened. */
  private readonly screens = new Map<Run, TerminalScreen>();
  private readonly gone = new WeakSet<Run>();

  constructor(
    private readonly app: App,
    private readonly texts: TerminalTexts,
  ) {
    super();
  }

  override onload(): void {
    this.registerEvent(this.app.workspace.on('css-change', () => this.screens.forEach((screen) => screen.restyle())));
  }

  override onunload(): void {
    for (const screen of this.screens.values()) screen.close();
    this.screens.clear();
  }

  /** Whether the run is to be shown as a terminal: a command took the keys, and its screen is still there. */
  isFor(run: Run): boolean {
    return run.terminal.isBegun && !this.gone.has(run);
  }

  /** The terminal of the run; made in the slot where there is none yet. */
  open(run: Run, slot: HTMLElement): TerminalScreen {
    const known = this.screens.get(run);
    if (known) return known;
    this.forgetOld();
    const screen = new TerminalScreen(slot, run, { app: this.app, texts: this.texts });
    this.screens.set(run, screen);
    return screen;
  }

  private forgetOld(): void {
    const ended = [...this.screens].filter(([run]) => !run.isActive);
    for (const [run, screen] of ended.slice(0, Math.max(0, ended.length - KEPT_ENDED + 1))) {
      this.screens.delete(run);
      this.gone.add(run);
      screen.close();
    }
  }
}
