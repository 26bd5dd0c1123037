// What every map is made from.
import type { App } from 'obsidian';
import type { NoteChanger } from '../../core/edits/NoteChanger';
import type { Texts } from '../../core/texts/Texts';
import type { NotebookIndex } from '../../services/NotebookIndex';
import type { MadeContainers } from '../../services/MadeContainers';
import type { TieLinks } from '../../services/TieLinks';
import type { MapFiles } from './MapFiles';
import type { PlaceBook } from './PlaceBook';

export interface MapDesk {
  readonly app: App;
  readonly index: NotebookIndex;
  readonly texts: Texts;
  readonly book: PlaceBook;
  readonly files: MapFiles;
  readonly notes: NoteChanger;
  readonly links: TieLinks;
  readonly made: MadeContainers;
}
