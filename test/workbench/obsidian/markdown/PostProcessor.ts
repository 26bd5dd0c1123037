// What plugins add to rendered Markdown, and what they are told about the place.
import type { MarkdownSectionInformation } from 'obsidian';
import type { MarkdownRenderChild } from './MarkdownRenderChild';

export interface PostProcessorContext {
  readonly docId: string;
  readonly sourcePath: string;
  readonly frontmatter: unknown;
  addChild(child: MarkdownRenderChild): void;
  /** Null where the element belongs to no section of a note: in a plugin's own rendering, in an embed, after the section was replaced. */
  getSectionInfo(el: HTMLElement): MarkdownSectionInformation | null;
}

export interface PostProcessor {
  (el: HTMLElement, context: PostProcessorContext): unknown;
  sortOrder?: number;
}

export type CodeBlockHandler = (source: string, el: HTMLElement, context: PostProcessorContext) => unknown;
