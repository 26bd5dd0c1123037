// The words that help whoever writes docker lines and Dockerfiles.
import type { InstructionName } from '../dockerfile/instructionNames';
import type { FilterName } from '../writing/filterNames';
import type { SettingText } from './UiTexts';

export interface WritingTexts {
  /** What each filter does with what it reads. */
  readonly filters: Readonly<Record<FilterName, string>>;
  /** What each instruction of a Dockerfile does. */
  readonly instructions: Readonly<Record<InstructionName, string>>;
  /** Below the list: what its keys do. */
  readonly keys: { readonly move: string; readonly use: string; readonly close: string };
  usageLabel(command: string): string;
  readonly problems: {
    command(word: string): string;
    subcommand(word: string, family: string): string;
    /** `flag` with its dashes. */
    flag(flag: string, command: string): string;
  };
  replaceBy(word: string): string;
  readonly fixCommand: string;
  readonly nothingToFix: string;
  readonly heading: string;
  readonly completeLines: SettingText;
  readonly completeNames: SettingText;
  readonly showUsage: SettingText;
  readonly checkLines: SettingText;
}
