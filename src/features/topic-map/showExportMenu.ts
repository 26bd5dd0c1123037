// The menu of formats in which what the map shows can leave it: as a new file beside the note, or as text on the clipboard.
import { Menu } from 'obsidian';
import type { Exporter } from '../../core/export/Exporter';
import { exporters } from '../../core/export/exporters';
import type { TopicMap } from '../../core/map/TopicMap';
import type { MapDesk } from './MapDesk';
import { paintMapPng } from './paintMapPng';
import type { PlacedTopic } from '../../core/layout/PlacedTopic';
import { tellOutcome } from './tellOutcome';
import { writeMapSvg, type Drawing } from '../../core/drawing/writeMapSvg';

export interface ShownMap {
  /** What is seen of it. */
  readonly map: TopicMap;
  readonly placed: readonly PlacedTopic[];
  readonly drawing: Drawing;
  /** The note beside which files are put; null for the vault's own folder. */
  readonly notePath: string | null;
}

type Data = string | ArrayBuffer;

export function showExportMenu(desk: MapDesk, shown: ShownMap, at: MouseEvent): void {
  const { exports: texts } = desk.texts;
  const menu = new Menu();
  const add = (title: string, icon: string, act: () => Promise<string>): void =>
    void menu.addItem((item) => item.setTitle(title).setIcon(icon).onClick(() => void tellOutcome(act, texts)));
  const save = (extension: string, make: () => Data | Promise<Data>) => async (): Promise<string> => {
    const path = await desk.files.create(folderOf(shown.notePath), texts.fileName, extension, await make());
    return texts.saved(path);
  };
  const copy = (exporter: Exporter) => async (): Promise<string> => {
    await at.win.navigator.clipboard.writeText(write(desk, shown, exporter));
    return texts.copied(texts.formats[exporter.id]);
  };
  for (const exporter of exporters) add(texts.formats[exporter.id], 'file-down', save(exporter.extension, () => write(desk, shown, exporter)));
  add(texts.picture('SVG'), 'image-down', save('svg', () => writeMapSvg(shown.drawing)));
  add(texts.picture('PNG'), 'image-down', save('png', () => paintMapPng(shown.drawing)));
  menu.addSeparator();
  // A canvas is a file or nothing.
  for (const exporter of exporters.filter(({ id }) => id !== 'canvas')) add(texts.copy(texts.formats[exporter.id]), 'copy', copy(exporter));
  menu.showAtMouseEvent(at);
}

function write({ index, texts }: MapDesk, { map, placed }: ShownMap, exporter: Exporter): string {
  const places = new Map(placed.map(({ topic, x, y }) => [topic.id, { x, y }]));
  return exporter.write({ map, notes: index.notebook.notes, places, words: texts.exports.words });
}

function folderOf(path: string | null): string {
  return (path ?? '').split('/').slice(0, -1).join('/');
}
