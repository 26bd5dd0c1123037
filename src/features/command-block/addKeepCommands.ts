// The commands that keep the output of a block in the note, and take it out again.
import { Notice, type Plugin } from 'obsidian';
import { findActiveNote, type ActiveNote } from './findActiveNote';
import { findPlaceHere } from './findPlaceHere';
import type { RunDesk } from './RunDesk';
import { tellKeep } from './tellKeep';

export function addKeepCommands(plugin: Plugin, { runner, places, kept, texts: { keep, ui } }: RunDesk): void {
  const keepHere = (note: ActiveNote): void => {
    const place = findPlaceHere(note, places);
    const run = place ? runner.find(place.key) : null;
    if (!place) new Notice(ui.run.nothingToRun);
    else if (run?.isActive) new Notice(keep.stillRuns);
    else if (kept.canKeep(run)) void tellKeep(kept.keep(place, run), keep.kept, keep);
    else new Notice(keep.nothingRan);
  };
  const removeHere = (note: ActiveNote): void => {
    const place = findPlaceHere(note, places);
    const { offset } = note;
    if (place) void tellKeep(kept.remove(place), keep.removed, keep);
    else if (offset !== null) void tellKeep(kept.removeAt(note.path, offset), keep.removed, keep);
    else new Notice(keep.problems.none);
  };
  const add = (id: string, name: string, icon: string, act: (note: ActiveNote) => void): void => {
    plugin.addCommand({
      id,
      name,
      icon,
      checkCallback: (isChecking) => {
        const note = findActiveNote(plugin.app);
        if (note && !isChecking) act(note);
        return note !== null;
      },
    });
  };
  add('keep-output', keep.keepCommand, 'save', keepHere);
  add('remove-kept-output', keep.removeCommand, 'trash-2', removeHere);
}
