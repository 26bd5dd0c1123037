// An offset into a note's text as an editor's position: lines are the same there whatever the file's line ends are, offsets are not.
import type { EditorPosition } from 'obsidian';

export function positionAt(text: string, offset: number): EditorPosition {
  const before = text.slice(0, Math.max(0, offset));
  const lineStart = before.lastIndexOf('\n') + 1;
  let line = 0;
  for (let index = before.indexOf('\n'); index >= 0; index = before.indexOf('\n', index + 1)) line++;
  return { line, ch: before.length - lineStart - (before.endsWith('\r') ? 1 : 0) };
}
