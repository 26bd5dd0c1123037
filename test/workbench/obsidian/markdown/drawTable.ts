// A table as DOM, with the alignment of its columns.
import type { SyntaxNode } from '@lezer/common';
import type { InlineRenderer } from './InlineRenderer';

type Alignment = 'left' | 'right' | 'center' | null;

function readAlignments(source: string): Alignment[] {
  const columns = source.trim().replace(/^\||\|$/g, '').split('|');
  return columns.map((column) => {
    const [isLeft, isRight] = [column.trim().startsWith(':'), column.trim().endsWith(':')];
    if (isLeft && isRight) return 'center';
    return isRight ? 'right' : isLeft ? 'left' : null;
  });
}

/** A row's cells by column; an empty cell has no node. */
function readCells(row: SyntaxNode): (SyntaxNode | null)[] {
  const cells: (SyntaxNode | null)[] = [];
  let pending: SyntaxNode | null = null;
  let hasStarted = false;
  for (let child = row.firstChild; child; child = child.nextSibling) {
    if (child.name === 'TableCell') {
      pending = child;
      hasStarted = true;
    } else if (child.name === 'TableDelimiter') {
      // The delimiter at the row's beginning opens the first cell; every other one ends a cell.
      if (hasStarted) cells.push(pending);
      hasStarted = true;
      pending = null;
    }
  }
  if (pending) cells.push(pending);
  return cells;
}

export function drawTable(node: SyntaxNode, target: HTMLElement, inline: InlineRenderer, text: string): void {
  const table = target.createEl('table');
  const delimiter = node.getChild('TableDelimiter');
  const alignments = delimiter ? readAlignments(text.slice(delimiter.from, delimiter.to)) : [];
  const drawRow = (row: SyntaxNode, parent: HTMLElement, tag: 'th' | 'td'): void => {
    const line = parent.createEl('tr');
    const cells = readCells(row);
    alignments.forEach((alignment, column) => {
      const cell = line.createEl(tag, { attr: { dir: 'auto' } });
      if (alignment) cell.style.textAlign = alignment;
      const source = cells[column];
      if (source) inline.render(source, cell);
    });
  };
  const header = node.getChild('TableHeader');
  if (header) drawRow(header, table.createEl('thead'), 'th');
  const body = table.createEl('tbody');
  for (const row of node.getChildren('TableRow')) drawRow(row, body, 'td');
}
