// What is said about what to study next.
import type { StudyStep } from '../map/planStudy';

export interface StudyTexts {
  readonly title: string;
  readonly introduction: string;
  /** Nothing is left, or no note is about Docker. */
  readonly nothing: string;
  readonly listLabel: string;
  /** Why: `because` is the concept that leads here, '' where notes name it themselves. */
  readonly reasons: Readonly<Record<StudyStep['state'], (because: string) => string>>;
  openNote(concept: string): string;
  readonly docs: string;
  openDocs(concept: string): string;
  more(count: number): string;
}
