// Makes of a run's output what a note can hold: its last lines only, and no character that an editor would not show.

export interface OutputBounds {
  readonly lines: number;
  /** UTF-16 code units over all kept lines. */
  readonly characters: number;
}

export interface BoundedOutput {
  readonly lines: readonly string[];
  /** How many lines stand above the first that is kept. */
  readonly leftOut: number;
}

const CUT = '…';
/** Controls, halves of characters, and what turns or breaks a line without being seen. */
const unshown = /[\p{Cc}\p{Cs}\u2028\u2029\u202a-\u202e\u2066-\u2069\ufeff]/gu;

/** `dropped`: lines that the run itself no longer has. */
export function boundOutput(text: string, dropped: number, bounds: OutputBounds): BoundedOutput {
  const all = trimBlankLines(text.split(/\r?\n/));
  const kept: string[] = [];
  let characters = 0;
  for (let index = all.length - 1; index >= 0 && kept.length < bounds.lines; index--) {
    const line = all[index] ?? '';
    if (characters + line.length > bounds.characters) {
      if (kept.length === 0) kept.push(CUT + line.slice(-bounds.characters));
      break;
    }
    characters += line.length;
    kept.push(line);
  }
  return { lines: kept.reverse().map(showControls), leftOut: dropped + all.length - kept.length };
}

function trimBlankLines(lines: readonly string[]): readonly string[] {
  let end = lines.length;
  while (end > 0 && lines[end - 1]?.trim() === '') end--;
  return lines.slice(0, end);
}

/** As the pictures that Unicode has for them: what a program printed is not silently another text. */
function showControls(line: string): string {
  return line.replace(unshown, (character) => {
    const code = character.charCodeAt(0);
    if (character === '\t') return character;
    if (code < 0x20) return String.fromCharCode(0x2400 + code);
    return code === 0x7f ? '\u2421' : '\ufffd';
  });
}
