// Names of commands for an item of a list that names commands already: `- ru` below `- ps: lists containers`.
import { readCommandItem } from '../notes/readCommandItem';
import type { CommandWords } from './CommandWords';
import type { Candidate, Completion } from './Completion';
import { listCommandNames } from './listCommandNames';

const item = /^(\s*(?:>\s*)*(?:[-*+]|\d{1,9}[.)])\s+(?:\[.\]\s+)?`?(?:docker\s+)?)(?:([a-z]+)\s+)?([a-z-]{2,})$/;
const lead = /^\s*(?:>\s*)*(?:[-*+]|\d{1,9}[.)])\s+(?:\[.\]\s+)?(.*)$/;
const NEAR = 30;

/** `before`: line number `line` up to the caret; it has to end there. */
export function findItemCompletion(before: string, lineAt: (line: number) => string | null, line: number, words: CommandWords): Completion | null {
  const [whole, opening = '', family = '', typed = ''] = item.exec(before) ?? [];
  if (whole === undefined) return null;
  const candidates = listCommandNames(family, words).filter(({ label }) => label.startsWith(typed));
  if (candidates.length === 0 || !(/docker\s+$/.test(opening) || isCommandList(lineAt, line))) return null;
  return { kind: 'command', from: before.length - typed.length, to: before.length, typed, candidates: candidates.map(withoutBlank), live: [] };
}

function withoutBlank(candidate: Candidate): Candidate {
  return { ...candidate, insert: candidate.label };
}

/** Whether an item beside this one names a command. */
function isCommandList(lineAt: (line: number) => string | null, line: number): boolean {
  return [-1, 1].some((step) => {
    for (let at = line + step; Math.abs(at - line) < NEAR; at += step) {
      const text = lineAt(at);
      const found = text === null ? null : lead.exec(text);
      if (!found) return false;
      const read = readCommandItem(found[1] ?? '');
      if (read?.isClear && read.isTelling) return true;
    }
    return false;
  });
}
