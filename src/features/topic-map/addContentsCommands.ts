// The commands that keep a map of contents: one makes a note for it, one brings it up to date where it stands.
import type { Plugin } from 'obsidian';
import { contents } from '../../core/export/contents';
import { updateContents } from '../../core/export/updateContents';
import { buildTopicMap } from '../../core/map/buildTopicMap';
import { openPlace } from '../shared/openPlace';
import type { MapDesk } from './MapDesk';
import { tellOutcome } from './tellOutcome';

export function addContentsCommands(plugin: Plugin, desk: MapDesk): void {
  const { exports: texts } = desk.texts;
  plugin.addCommand({ id: 'create-map-of-contents', name: texts.createContents, icon: 'list-tree', callback: () => void create(desk) });
  plugin.addCommand({
    id: 'update-map-of-contents',
    name: texts.updateContents,
    icon: 'list-restart',
    checkCallback: (isChecking) => {
      const file = plugin.app.workspace.getActiveFile();
      if (file?.extension !== 'md') return false;
      if (!isChecking) void update(desk, file.path);
      return true;
    },
  });
}

/** Of the whole vault but the note that it stands in. */
function write({ index, texts }: MapDesk, ownPath: string | null): string {
  const { lens } = index.notebook;
  const notes = new Map([...index.notebook.notes].filter(([path]) => path !== ownPath));
  return contents.write({ map: buildTopicMap([...notes.values()], lens), notes, places: null, words: texts.exports.words });
}

function create(desk: MapDesk): Promise<void> {
  const { exports: texts } = desk.texts;
  return tellOutcome(async () => {
    const path = await desk.files.create('', texts.contentsName, 'md', write(desk, null));
    await openPlace(desk.app, { path, line: 1 });
    return texts.saved(path);
  }, texts);
}

function update(desk: MapDesk, path: string): Promise<void> {
  const { exports: texts, keep } = desk.texts;
  return tellOutcome(async () => {
    const written = write(desk, path);
    const result = await desk.notes.change(path, (text) => updateContents(text, written));
    if (result.ok) return texts.updated;
    return result.problem === 'noNote' ? keep.problems.noNote : texts.problems[result.problem.kind](result.problem.line);
  }, texts);
}
