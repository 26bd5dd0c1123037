// Reads `tags` of the YAML frontmatter as Obsidian does: a list (`[a, b]` or lines of `- a`) or one tag; a line of several tags with commas is
// one value with white space in it, which Obsidian takes for no tag at all.
import type { InlineTag } from './readInline';
import type { Range } from './Range';
import { tagName } from './tagName';

// At the margin, or quoted where the frontmatter is JSON. Obsidian takes neither `tag` nor `TAGS`.
const key = /^(?:tags|[ \t]*"tags")[ \t]*:[ \t]*(.*)$/m;
const item = /[ \t]*-[ \t]+(.*)(?:\r\n?|\n)?/y;
const comment = /(?<=[ \t])#.*$/;
const tag = new RegExp(`^#?(${tagName})$`, 'u');

export function readFrontmatterTags(text: string, frontmatter: Range): readonly InlineTag[] {
  const yaml = text.slice(frontmatter.from, frontmatter.to);
  const match = key.exec(yaml);
  if (match === null) return [];
  const value = (match[1] ?? '').trimEnd();
  const valueFrom = frontmatter.from + match.index + match[0].length - (match[1] ?? '').length;
  const line = value.replace(comment, '').replace(/,$/, '').trim();
  if (line.startsWith('[')) return readFlow(value, valueFrom);
  if (line !== '' && !line.startsWith('#')) return toTag(line, valueFrom);
  return readLines(text, text.indexOf('\n', valueFrom) + 1, frontmatter.to);
}

function readFlow(value: string, from: number): InlineTag[] {
  const close = value.indexOf(']');
  const inside = value.slice(1, close < 0 ? value.length : close);
  let at = from + 1;
  return inside.split(',').flatMap((part) => {
    const tags = toTag(part.trim(), at + part.length - part.trimStart().length);
    at += part.length + 1;
    return tags;
  });
}

function readLines(text: string, from: number, to: number): InlineTag[] {
  const tags: InlineTag[] = [];
  for (let at = from; at > 0 && at < to; at = item.lastIndex) {
    item.lastIndex = at;
    const match = item.exec(text);
    if (match === null) break;
    const value = match[1] ?? '';
    tags.push(...toTag(value.replace(comment, '').trim(), at + match[0].indexOf(value)));
  }
  return tags;
}

/** `from` is where the value begins, quotes included. */
function toTag(value: string, from: number): InlineTag[] {
  const isQuoted = /^(["']).*\1$/.test(value);
  const words = isQuoted ? value.slice(1, -1) : value;
  const name = tag.exec(words)?.[1];
  if (name === undefined || (!isQuoted && words.startsWith('#')) || /^\p{N}+$/u.test(name)) return [];
  const start = from + (isQuoted ? 1 : 0) + words.length - name.length;
  return [{ name, from: start, to: start + name.length }];
}
