// The words of what leaves the map: in the files themselves, and about them.
import type { ContentsProblem } from '../export/ContentsProblem';
import type { ExportFormat } from '../export/ExportFormat';
import type { TieKind, TopicKind } from '../map/TopicMap';

/** What stands in an exported file. */
export interface ExportWords {
  readonly untitled: string;
  readonly ties: Readonly<Record<TieKind, string>>;
  readonly kindsOfMany: Readonly<Record<TopicKind, string>>;
  /** In a map of contents of no notes. */
  readonly nothing: string;
  /** In a flowchart that its reader may refuse to draw. */
  manyTies(ties: number, limit: number): string;
}

export interface ExportTexts {
  readonly words: ExportWords;
  readonly formats: Readonly<Record<ExportFormat, string>>;
  /** Of a picture by the name of its format. */
  picture(format: string): string;
  copy(format: string): string;
  copied(format: string): string;
  saved(path: string): string;
  failed(reason: string): string;
  /** What a new file is called, without its extension. */
  readonly fileName: string;
  readonly contentsName: string;
  /** The names of the commands. */
  readonly createContents: string;
  readonly updateContents: string;
  readonly updated: string;
  readonly problems: Readonly<Record<ContentsProblem['kind'], (line: number) => string>>;
}
