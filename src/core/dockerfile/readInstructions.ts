// Which lines of a Dockerfile each instruction takes: its continuations, with the comments and empty lines among them, and its here-documents.

export interface InstructionLines {
  /** In capitals; '' where no word begins the line. */
  readonly name: string;
  /** 0-based and half-open. */
  readonly from: number;
  readonly to: number;
}

const isAside = (line: string): boolean => /^\s*(?:#|$)/.test(line);
const heredoc = /(?:^|\s)<<(-?)(["']?)([^\s"'<>-][^\s"'<>]*)\2(?=\s|$)/g;

export function readInstructions(lines: readonly string[]): readonly InstructionLines[] {
  const escape = findEscape(lines);
  const continues = (line: string): boolean => line.trimEnd().endsWith(escape);
  const found: InstructionLines[] = [];
  for (let at = 0; at < lines.length; ) {
    const first = lines[at] ?? '';
    if (isAside(first)) {
      at++;
      continue;
    }
    const from = at;
    while (at < lines.length && (continues(lines[at] ?? '') || (at > from && isAside(lines[at] ?? '')))) at++;
    at = skipHeredocs(lines, { from, to: Math.min(at + 1, lines.length) });
    found.push({ name: /^\s*(\w*)/.exec(first)?.[1]?.toUpperCase() ?? '', from, to: at });
  }
  return found;
}

/** The character that joins lines; a directive above everything else may name the other one. */
function findEscape(lines: readonly string[]): string {
  for (const line of lines) {
    const directive = /^\s*#\s*(\w+)\s*=\s*(\S*)\s*$/.exec(line);
    if (!directive) break;
    if (directive[1]?.toLowerCase() === 'escape') return directive[2] === '`' ? '`' : '\\';
  }
  return '\\';
}

/** The line behind the last here-document that the instruction opens; a document that nothing closes takes all the rest. */
function skipHeredocs(lines: readonly string[], { from, to }: { readonly from: number; readonly to: number }): number {
  const text = lines.slice(from, to).join('\n');
  if (!/^\s*(?:onbuild\s+)?(?:add|copy|run)\s/i.test(text)) return to;
  let at = to;
  for (const [, dash, , name] of text.matchAll(heredoc)) {
    while (at < lines.length && (dash === '-' ? lines[at]?.replace(/^\t+/, '') : lines[at]) !== name) at++;
    at = Math.min(at + 1, lines.length);
  }
  return at;
}
