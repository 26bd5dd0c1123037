// Tells in a notice what became of something that the user asked for, or why it could not be.
import { Notice } from 'obsidian';
import type { ExportTexts } from '../../core/texts/ExportTexts';

/** `act` gives the sentence to tell. */
export async function tellOutcome(act: () => Promise<string>, texts: ExportTexts): Promise<void> {
  try {
    new Notice(await act());
  } catch (error) {
    new Notice(texts.failed(error instanceof Error ? error.message : String(error)));
  }
}
