// Markdown in the editor: the grammar of the metadata cache, and the class names that themes of the app style.
import { markdown, markdownLanguage } from '@codemirror/lang-markdown';
import { HighlightStyle, syntaxHighlighting } from '@codemirror/language';
import type { Extension } from '@codemirror/state';
import { tags } from '@lezer/highlight';
import { hashtag, obsidianMarkdown } from '../metadata/obsidianMarkdown';

const classes = HighlightStyle.define([
  ...[tags.heading1, tags.heading2, tags.heading3, tags.heading4, tags.heading5, tags.heading6].map((tag, index) => ({ tag, class: `cm-header cm-header-${index + 1}` })),
  { tag: tags.strong, class: 'cm-strong' },
  { tag: tags.emphasis, class: 'cm-em' },
  { tag: tags.strikethrough, class: 'cm-strikethrough' },
  { tag: tags.monospace, class: 'cm-inline-code' },
  { tag: tags.special(tags.content), class: 'cm-highlight' },
  { tag: tags.link, class: 'cm-link' },
  { tag: tags.url, class: 'cm-url' },
  { tag: hashtag, class: 'cm-hashtag' },
  { tag: tags.labelName, class: 'cm-formatting' },
  { tag: tags.quote, class: 'cm-quote' },
  { tag: tags.comment, class: 'cm-comment' },
  { tag: tags.blockComment, class: 'cm-comment' },
  { tag: tags.processingInstruction, class: 'cm-formatting' },
  { tag: tags.contentSeparator, class: 'cm-hr' },
]);

export const noteLanguage = (): Extension => [
  markdown({ base: markdownLanguage, extensions: [obsidianMarkdown, { remove: ['Subscript', 'Superscript', 'Emoji'] }] }),
  syntaxHighlighting(classes),
];
