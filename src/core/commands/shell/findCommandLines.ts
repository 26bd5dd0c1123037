// Which lines of a block are commands: all of them, or, in the transcript of a terminal, those behind a prompt.
import type { Stretch } from './Source';

export interface CommandLines {
  /** The lines to read, prompts and output left out. */
  readonly code: string;
  readonly stretches: readonly Stretch[];
}

const host = String.raw`(?:\[[\w.-]+@[^\]\n]*\]|[\w.-]+@[\w.-]+:?[^$#>\n]*)`;
const dollarPrompt = new RegExp(`^[ \\t]*(?:${host}\\$|\\$|PS [A-Za-z]:[^>\\n]*>)[ \\t]+`);
const rootPrompt = new RegExp(`^[ \\t]*${host}#[ \\t]+`);
const bareRootPrompt = /^[ \t]*#[ \t]+/;
const secondPrompt = /^[ \t]*>(?:[ \t]|$)/;

/** `isConsole`: the block is called a console session, in which `# ` is root's prompt and no comment. */
export function findCommandLines(text: string, isConsole: boolean): CommandLines {
  const lines = splitLines(text);
  const prompts = [dollarPrompt, rootPrompt, ...(isConsole ? [bareRootPrompt] : [])];
  const prompt = (line: string): number => Math.max(0, ...prompts.map((pattern) => pattern.exec(line)?.[0].length ?? 0));
  if (!lines.some(({ line }, index) => prompt(line) > 0 && !isContinued(lines[index - 1]?.line ?? ''))) return { code: text, stretches: [{ at: 0, from: 0 }] };
  const stretches: Stretch[] = [];
  let code = '';
  let isOpen = false;
  let wasCommand: boolean = false;
  for (const { line, from } of lines) {
    const skipped = isOpen ? 0 : prompt(line);
    const second: number = wasCommand ? (secondPrompt.exec(line)?.[0].length ?? 0) : 0;
    wasCommand = skipped > 0 || isOpen || second > 0;
    if (!wasCommand) continue;
    const kept = line.slice(skipped || second);
    stretches.push({ at: code.length, from: from + line.length - kept.length });
    code += kept;
    isOpen = isContinued(line);
  }
  return { code, stretches };
}

function isContinued(line: string): boolean {
  return /(?:^|[^\\])(?:\\\\)*\\\r?\n?$/.test(line);
}

function splitLines(text: string): readonly { readonly line: string; readonly from: number }[] {
  const lines = text.match(/[^\n]*\n|[^\n]+$/g) ?? [];
  let from = 0;
  return lines.map((line) => {
    from += line.length;
    return { line, from: from - line.length };
  });
}
