// Saves output on request: proposes a path that is free, asks, writes, and says where it is.
import { Notice, type App } from 'obsidian';
import type { OutputTexts } from '../../../core/texts/OutputTexts';
import { nameOutputFile } from './nameOutputFile';
import type { OutputSaver, SavedOutput } from './OutputSaver';
import { SaveOutputModal } from './SaveOutputModal';

export class OutputSaving implements OutputSaver {
  constructor(
    private readonly app: App,
    private readonly texts: OutputTexts,
    private readonly files: Pick<OutputSaver, 'isTaken' | 'write'>,
  ) {}

  isTaken(path: string): Promise<boolean> {
    return this.files.isTaken(path);
  }

  write(path: string, bytes: AsyncIterable<Uint8Array>): Promise<void> {
    return this.files.write(path, bytes);
  }

  ask(output: SavedOutput): void {
    void this.propose(output.title).then((path) =>
      new SaveOutputModal(this.app, this.texts, { output, path, isTaken: (chosen) => this.isTaken(chosen), save: (chosen) => void this.save(chosen, output) }).open(),
    );
  }

  private async propose(title: string): Promise<string> {
    for (let count = 1; ; count++) {
      const path = `${this.texts.folder}/${nameOutputFile(title, count)}`;
      if (count > 99 || !(await this.isTaken(path))) return path;
    }
  }

  private async save(path: string, output: SavedOutput): Promise<void> {
    try {
      await this.write(path, output.read());
      new Notice(this.texts.saved(path));
    } catch (error) {
      new Notice(this.texts.saveFailed(error instanceof Error ? error.message : String(error)));
    }
  }
}
