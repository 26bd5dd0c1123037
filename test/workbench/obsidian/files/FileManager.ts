// What a user does with files: renaming, trashing, properties and links.
import type { DataWriteOptions } from 'obsidian';
import type { App } from '../app/App';
import { normalizePath } from '../base/normalizePath';
import { parseYaml } from '../metadata/parseYaml';
import { stringifyYaml } from '../metadata/stringifyYaml';
import { splitFrontmatter } from '../metadata/splitFrontmatter';
import type { TAbstractFile } from './TAbstractFile';
import type { TFile } from './TFile';
import type { TFolder } from './TFolder';

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value);

export class FileManager {
  constructor(private readonly app: App) {}

  getNewFileParent(sourcePath: string, _newFilePath?: string): TFolder {
    return this.app.vault.getFileByPath(sourcePath)?.parent ?? this.app.vault.getRoot();
  }

  /** The setting "update internal links" is taken as off. */
  renameFile(file: TAbstractFile, newPath: string): Promise<void> {
    return this.app.vault.rename(file, normalizePath(newPath));
  }

  trashFile(file: TAbstractFile): Promise<void> {
    return this.app.vault.trash(file, false);
  }

  generateMarkdownLink(file: TFile, sourcePath: string, subpath = '', alias?: string): string {
    const text = this.app.metadataCache.fileToLinktext(file, sourcePath, true);
    const link = file.extension === 'md' ? `[[${text}${subpath}${alias ? `|${alias}` : ''}]]` : `[[${file.path}]]`;
    return file.extension === 'md' || file.extension === '' ? link : `!${link}`;
  }

  async processFrontMatter(file: TFile, change: (frontmatter: Record<string, unknown>) => void, options?: DataWriteOptions): Promise<void> {
    await this.app.vault.process(
      file,
      (text) => {
        const block = splitFrontmatter(text);
        const parsed: unknown = block ? parseYaml(block.yaml) : {};
        const frontmatter = isRecord(parsed) ? parsed : {};
        change(frontmatter);
        const yaml = Object.keys(frontmatter).length > 0 ? `---\n${stringifyYaml(frontmatter)}---\n` : '';
        return yaml + text.slice(block?.contentStart ?? 0);
      },
      options,
    );
  }
}
