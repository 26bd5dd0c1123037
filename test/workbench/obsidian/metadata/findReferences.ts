// Links, embeds, tags and footnotes, wherever they stand in a note's text: in headings, lists, tables, quotes and comments,
// never in code or in HTML comments.
import type { SyntaxNode, Tree } from '@lezer/common';
import type { EmbedCache, FootnoteCache, FootnoteRefCache, LinkCache, ReferenceLinkCache, TagCache } from 'obsidian';
import type { LineIndex } from './LineIndex';
import { linkDisplayText } from './linkDisplayText';

export interface References {
  readonly links: LinkCache[];
  readonly embeds: EmbedCache[];
  readonly tags: TagCache[];
  readonly footnotes: FootnoteCache[];
  readonly footnoteRefs: FootnoteRefCache[];
  readonly referenceLinks: ReferenceLinkCache[];
}

const OPAQUE = new Set(['FencedCode', 'CodeBlock', 'InlineCode', 'HTMLBlock', 'CommentBlock', 'Comment', 'HTMLTag', 'ProcessingInstruction']);
const TAG = /(?<![^\s])#[^\u2000-\u206F\u2E00-\u2E7F'!"#$%&()*+,.:;<=>?@^`{|}~[\]\\\s]+/g;

const isExternal = (target: string): boolean => /^[a-z][a-z0-9+.-]*:/i.test(target);

function decoded(target: string): string {
  try {
    return decodeURI(target);
  } catch (error) {
    if (error instanceof URIError) return target;
    throw error;
  }
}

function parseWikilink(original: string, position: LinkCache['position']): LinkCache {
  const inner = original.replace(/^!?\[\[/, '').slice(0, -2);
  const bar = inner.search(/(?<!^)\\?\|/);
  const link = (bar < 0 ? inner : inner.slice(0, bar)).trim();
  const alias = bar < 0 ? undefined : inner.slice(bar).replace(/^\\?\|/, '');
  return { link, original, displayText: alias ?? linkDisplayText(link), position };
}

function parseMarkdownLink(node: SyntaxNode, lines: LineIndex): LinkCache | null {
  const url = node.getChild('URL');
  if (!url) return null;
  const target = decoded(lines.text.slice(url.from, url.to).replace(/^<(.*)>$/, '$1'));
  if (isExternal(target)) return null;
  const marks = node.getChildren('LinkMark');
  const displayText = lines.text.slice(marks[0]?.to ?? node.from, marks[1]?.from ?? node.from);
  return { link: target, original: lines.text.slice(node.from, node.to), displayText, position: lines.pos(node.from, node.to) };
}

function addNode(found: References, node: SyntaxNode, lines: LineIndex): void {
  const position = lines.pos(node.from, node.to);
  const source = lines.text.slice(node.from, node.to);
  if (node.name === 'Wikilink') found.links.push(parseWikilink(source, position));
  if (node.name === 'Embed') found.embeds.push(parseWikilink(source, position));
  if (node.name === 'Hashtag') found.tags.push({ tag: source, position });
  if (node.name === 'FootnoteReference') found.footnoteRefs.push({ id: source.slice(2, -1), position });
  if (node.name === 'FootnoteDefinition') found.footnotes.push({ id: source.slice(2, source.indexOf(']')), position });
  if (node.name === 'LinkReference') {
    const url = node.getChild('URL');
    if (url) found.referenceLinks.push({ id: source.slice(1, source.indexOf(']')), link: lines.text.slice(url.from, url.to), position });
  }
  const link = node.name === 'Link' || node.name === 'Image' ? parseMarkdownLink(node, lines) : null;
  if (link) (node.name === 'Link' ? found.links : found.embeds).push(link);
}

// A comment block hides its lists and headings from the app's cache, but not its tags.
function addTagsOfComment(found: References, node: SyntaxNode, lines: LineIndex): void {
  for (const match of lines.text.slice(node.from, node.to).matchAll(TAG)) {
    if (!/[^\d/#]/.test(match[0])) continue;
    const from = node.from + match.index;
    found.tags.push({ tag: match[0], position: lines.pos(from, from + match[0].length) });
  }
}

export function findReferences(tree: Tree, lines: LineIndex): References {
  const found: References = { links: [], embeds: [], tags: [], footnotes: [], footnoteRefs: [], referenceLinks: [] };
  tree.iterate({
    enter: ({ node }) => {
      if (OPAQUE.has(node.name)) return false;
      if (node.name === 'ObsidianComment') addTagsOfComment(found, node, lines);
      else addNode(found, node, lines);
      return undefined;
    },
  });
  return found;
}
