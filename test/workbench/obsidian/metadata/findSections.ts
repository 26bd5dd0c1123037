// The top-level blocks of a note, as the app names them. Blocks inside a list or a quote are part of it, not sections.
import type { SyntaxNode, Tree } from '@lezer/common';
import type { SectionCache } from 'obsidian';
import type { LineIndex } from './LineIndex';

const TYPES: Readonly<Record<string, string>> = {
  Paragraph: 'paragraph',
  Task: 'paragraph',
  BulletList: 'list',
  OrderedList: 'list',
  FencedCode: 'code',
  CodeBlock: 'code',
  Blockquote: 'blockquote',
  Table: 'table',
  HorizontalRule: 'thematicBreak',
  HTMLBlock: 'html',
  CommentBlock: 'html',
  ProcessingInstructionBlock: 'html',
  ObsidianComment: 'comment',
  FootnoteDefinition: 'footnoteDefinition',
  LinkReference: 'definition',
};

function typeOf(node: SyntaxNode, text: string): string | undefined {
  if (/Heading\d$/.test(node.name)) return 'heading';
  if (node.name === 'Blockquote' && /^>\s*\[![^\]\n]+\]/.test(text.slice(node.from, node.to))) return 'callout';
  return TYPES[node.name];
}

/** A code block's section begins with its indentation; every other block's too, save that a paragraph's leading blanks are no part of it. */
function startOf(node: SyntaxNode, type: string, lines: LineIndex): number {
  if (type === 'paragraph' || type === 'heading') return node.from;
  return lines.startOf(lines.loc(node.from).line);
}

function endOf(node: SyntaxNode, text: string): number {
  let to = node.to;
  while (to > node.from && /\s/.test(text.charAt(to - 1))) to -= 1;
  return to;
}

export function findSections(tree: Tree, lines: LineIndex): SectionCache[] {
  const sections: SectionCache[] = [];
  for (let node = tree.topNode.firstChild; node; node = node.nextSibling) {
    const type = typeOf(node, lines.text);
    if (type === undefined) continue;
    sections.push({ type, position: lines.pos(startOf(node, type, lines), endOf(node, lines.text)) });
  }
  return sections;
}
