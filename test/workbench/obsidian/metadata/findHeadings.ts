// The headings at a note's root, with their source text: inline marks and tags stay in it, as in the app.
import type { Tree } from '@lezer/common';
import type { HeadingCache } from 'obsidian';
import type { LineIndex } from './LineIndex';

function headingText(source: string): string {
  if (!source.startsWith('#')) return source.replace(/\r?\n[ \t]*[=-]+[ \t]*$/, '').trim();
  return source
    .replace(/^#{1,6}[ \t]*/, '')
    .replace(/(^|[ \t]+)#+[ \t]*$/, '')
    .trim();
}

export function findHeadings(tree: Tree, lines: LineIndex): HeadingCache[] {
  const headings: HeadingCache[] = [];
  for (let node = tree.topNode.firstChild; node; node = node.nextSibling) {
    const level = /Heading(\d)$/.exec(node.name)?.[1];
    if (level === undefined) continue;
    const source = lines.text.slice(node.from, node.to);
    headings.push({ heading: headingText(source), level: Number(level), position: lines.pos(node.from, node.to) });
  }
  return headings;
}
