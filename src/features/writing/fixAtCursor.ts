// Replaces the unknown word at the cursor by the one that was meant: the way for whoever uses keys.
import { Notice, type Editor, type TFile } from 'obsidian';
import { locateUnknownWords } from './locateUnknownWords';
import type { WritingDesk } from './WritingDesk';

export function fixAtCursor(editor: Editor, file: TFile, { parsed, texts }: WritingDesk): void {
  const at = editor.posToOffset(editor.getCursor());
  const lineOf = (line: number): { readonly text: string; readonly from: number } | null =>
    line <= editor.lineCount() ? { text: editor.getLine(line - 1), from: editor.posToOffset({ line: line - 1, ch: 0 }) } : null;
  const word = locateUnknownWords(parsed.read(file.path, editor.getValue()), lineOf).find(({ from, to }) => from <= at && at <= to);
  const closest = word?.unknown.closest;
  if (word && closest) editor.replaceRange(closest, editor.offsetToPos(word.from), editor.offsetToPos(word.to));
  else new Notice(texts.nothingToFix);
}
