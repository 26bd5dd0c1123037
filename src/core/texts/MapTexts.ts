// What the topic map says.
import type { TopicKind } from '../map/TopicMap';
import type { StudyTexts } from './StudyTexts';

export interface MapTexts {
  readonly title: string;
  readonly scopeLabel: string;
  readonly thisNote: string;
  readonly wholeVault: string;
  readonly filterLabel: string;
  readonly filterPlaceholder: string;
  readonly legendLabel: string;
  readonly kinds: Readonly<Record<TopicKind, string>>;
  readonly kindsOfMany: Readonly<Record<TopicKind, string>>;
  readonly unfinished: string;
  readonly fit: string;
  readonly exportMap: string;
  readonly zoomIn: string;
  readonly zoomOut: string;
  readonly empty: string;
  readonly noMatch: string;
  readonly noNote: string;
  readonly noTopic: string;
  /** Above the map of a block: a line that cannot be read. */
  readonly blockProblems: Readonly<Record<'option' | 'value', (line: number, written: string, allowed: readonly string[]) => string>>;
  /** Above a map that is reduced because the vault is large. */
  readonly condensed: string;
  canvasLabel(topics: number, ties: number): string;
  readonly canvasHelp: string;
  /** What is said aloud when a topic is chosen. */
  chosen(topic: { readonly label: string; readonly kind: TopicKind; readonly neighbours: number; readonly isUnfinished: boolean; readonly isRunning: boolean }): string;
  readonly listLabel: string;
  readonly untitled: string;
  counts(topics: number, ties: number): string;
  /** What the neighbourhood is around; '' for nothing yet. */
  around(label: string): string;
  readonly pin: string;
  readonly depthLabel: string;
  depth(ties: number): string;
  readonly shapeLabel: string;
  readonly shapes: Readonly<Record<'force' | 'radial' | 'tree', string>>;
  /** The menu of a topic. */
  readonly open: string;
  readonly openInTab: string;
  readonly openToTheRight: string;
  readonly openInWindow: string;
  readonly showNeighbourhood: string;
  readonly collapse: string;
  readonly expand: string;
  readonly release: string;
  openAll(count: number): string;
  /** What a topic says of itself while its user points at it. */
  place(path: string, line: number): string;
  complete(percent: number): string;
  tiesOf(count: number): string;
  /** The list of a topic's ties. */
  readonly showTies: string;
  tiesTitle(label: string): string;
  readonly tiesIntroduction: string;
  readonly acceptTie: string;
  readonly acceptedTie: string;
  /** Writes the link that is shown; says so without one. */
  readonly writeTie: string;
  readonly acceptWithoutLink: string;
  /** Accepted, and no link can say it. */
  readonly noTieLink: string;
  readonly rejectTie: string;
  readonly restoreTie: string;
  readonly takeBackTie: string;
  /** Takes back the link, too. */
  readonly unlinkTie: string;
  readonly tieProblems: Readonly<Record<'changed' | 'noNote', string>>;
  /** The sources behind a topic: the menu, the list, and what a topic says of itself. */
  readonly showSources: string;
  sourcesTitle(label: string): string;
  readonly noSource: string;
  citedBy(notes: number): string;
  sourcesOf(count: number): string;
  /** What runs now: the button that follows the engine, the legend, and what a topic says of itself. */
  readonly follow: string;
  readonly running: string;
  runningOf(containers: number): string;
  /** The filter beside the legend. */
  readonly unsourced: string;
  readonly study: StudyTexts;
}
