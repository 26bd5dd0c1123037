// Appends a text's blocks to an element. A YAML block at the head is left out.
import { parseTree } from '../metadata/parseTree';
import { splitFrontmatter } from '../metadata/splitFrontmatter';
import { BlockRenderer } from './BlockRenderer';
import type { RenderScope } from './RenderScope';

export function renderMarkdown(text: string, target: HTMLElement, scope: RenderScope): void {
  const tree = parseTree(text, splitFrontmatter(text)?.contentStart ?? 0);
  new BlockRenderer(text, scope).renderChildren(tree.topNode, target);
}
