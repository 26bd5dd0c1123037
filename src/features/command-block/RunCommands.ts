// The commands for whoever prefers keys: a line, a block, a section, the note. They work in Reading view, Live Preview and source mode.
import { Component, Notice, type App, type Plugin } from 'obsidian';
import { writeRunKey } from '../../services/RunKey';
import { findActiveNote, type ActiveNote } from './findActiveNote';
import { findLineAt } from './findLineAt';
import { findPlaceHere } from './findPlaceHere';
import { focusControls } from './focusControls';
import type { RunDesk } from './RunDesk';
import { queueScope } from './queueScope';
import type { RunScope } from './RunScope';
import { showControls } from './showControls';
import { showPlace } from './showPlace';
import { startPlace } from './startPlace';
import { toLinePlace } from './toLinePlace';

export class RunCommands extends Component {
  private readonly app: App;

  constructor(
    private readonly plugin: Plugin,
    private readonly desk: RunDesk,
  ) {
    super();
    this.app = plugin.app;
  }

  override onload(): void {
    const { ui, queue, explain } = this.desk.texts;
    this.add('run-block', ui.commands.runBlock, 'play', (note) => this.runBlock(note));
    this.add('run-block-and-go-on', queue.runAndGoOn, 'step-forward', (note) => this.runAndGoOn(note));
    this.add('run-line', queue.runLine, 'play', (note) => this.runLine(note));
    this.add('run-section', queue.runSection, 'list-start', (note) => this.runScope(note, 'section'));
    this.add('run-below', queue.runBelow, 'arrow-down-to-line', (note) => this.runScope(note, 'below'));
    this.add('run-note', queue.runNote, 'list-video', (note) => this.runScope(note, 'note'));
    this.add('run-outdated', queue.runOutdated, 'refresh-cw', (note) => this.runScope(note, 'outdated'));
    this.add('go-to-controls', ui.commands.goToControls, 'panel-bottom', (note) => this.goToControls(note));
    this.add('explain-line', explain.command, 'circle-help', (note) => this.explain(note));
    this.plugin.addCommand({ id: 'cancel-queue', name: queue.cancelQueue, icon: 'list-x', callback: () => this.desk.queue.cancel() });
  }

  private add(id: string, name: string, icon: string, act: (note: ActiveNote) => void): void {
    const { desk } = this;
    this.plugin.addCommand({
      id,
      name,
      icon,
      checkCallback: (isChecking) => {
        const note = findActiveNote(this.app);
        if (note && !isChecking && desk.trust.isBarred) new Notice(desk.texts.trust.barred);
        else if (note && !isChecking) act(note);
        return note !== null;
      },
    });
  }

  private runBlock(note: ActiveNote): void {
    const place = findPlaceHere(note, this.desk.places);
    if (place) startPlace(place, this.desk);
    else new Notice(this.desk.texts.ui.run.nothingToRun);
  }

  private runAndGoOn(note: ActiveNote): void {
    const place = findPlaceHere(note, this.desk.places);
    this.runBlock(note);
    const next = place && this.desk.places.read(note.path, note.text).find(({ kind, span }) => kind === 'block' && span.from > place.span.from);
    if (next) showPlace(note.view, next, true);
  }

  private runLine(note: ActiveNote): void {
    const place = findPlaceHere(note, this.desk.places);
    const line = place && note.offset !== null ? findLineAt(place, note.text, note.offset) : null;
    if (place && line) startPlace(toLinePlace(place, line), this.desk);
    else new Notice(this.desk.texts.queue.noLine);
  }

  /** In an editor Tab writes, so that without this only the pointer would lead to them. */
  private goToControls(note: ActiveNote): void {
    const place = findPlaceHere(note, this.desk.places);
    const tell = (): void => void new Notice(this.desk.texts.ui.run.nothingToRun);
    if (!place) tell();
    else if (!focusControls(note.view, writeRunKey(place.key))) showControls(note.view, place, tell);
  }

  private explain(note: ActiveNote): void {
    const place = findPlaceHere(note, this.desk.places);
    if (place) this.desk.explainer.toggle(place);
    else new Notice(this.desk.texts.explain.nothing);
  }

  private runScope(note: ActiveNote, scope: RunScope): void {
    queueScope({ path: note.path, text: note.text, offset: note.offset ?? findPlaceHere(note, this.desk.places)?.span.from ?? 0 }, scope, this.desk);
  }
}
