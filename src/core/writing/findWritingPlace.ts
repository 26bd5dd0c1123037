// Tells what the line of a note at a cursor is, from the lines alone and at every key.
import { isShell } from '../notes/isShell';
import { kindOfCode } from '../notes/kindOfCode';
import { findFence, type Fence } from './findFence';
import { indentOf } from './indentOf';
import { readTypedLine } from './readTypedLine';
import type { WritingPlace } from './WritingPlace';

type LineAt = (line: number) => string;

/** Null in blocks of other languages. */
export function findWritingPlace(lineAt: LineAt, { line, ch }: { readonly line: number; readonly ch: number }): WritingPlace | null {
  const fence = findFence(lineAt, line);
  if (!fence) return { kind: 'words' };
  const { language, first } = fence;
  if (isDockerfile(fence, lineAt, line)) return { kind: 'dockerfile', fence };
  if (language !== 'docker' && !isShell(language)) return null;
  const indent = indentOf(lineAt(line), fence.indent);
  if (ch < indent) return null;
  const typed = readTypedLine((at) => lineAt(at).slice(indentOf(lineAt(at), fence.indent)), { first, line, ch: ch - indent });
  return typed && { kind: 'line', line: typed, options: { isDockerImplied: language === 'docker', isConsole: language === 'console' }, shift: indent - typed.start };
}

/** The first line that says anything tells a Dockerfile from commands. */
function isDockerfile({ language, first }: Fence, lineAt: LineAt, line: number): boolean {
  for (let at = first; at <= line; at += 1) {
    const text = lineAt(at).trim();
    if (text !== '' && !text.startsWith('#')) return kindOfCode(language, text).kind === 'dockerfile';
  }
  return kindOfCode(language, '').kind === 'dockerfile';
}
