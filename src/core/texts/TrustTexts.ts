// The words of trust: which notes may change something of the engine at a click.
import type { SettingText } from './UiTexts';

export interface TrustTexts {
  readonly title: string;
  /** `path` is that of the note. */
  introduction(path: string): string;
  readonly meaning: string;
  readonly trustNote: string;
  readonly runOnce: string;
  readonly cancel: string;
  readonly barred: string;
  /** The settings. */
  readonly heading: string;
  readonly never: SettingText;
  readonly all: SettingText;
  readonly notes: string;
  readonly noNotes: string;
  blocks(count: number): string;
}
