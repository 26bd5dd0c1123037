// Where in a Dockerfile a build came to its end: the line of its step, or the line that the engine names.

/** `printed` is what the engine printed, `message` its failure. 1-based; null where neither tells. */
export function findStepLine(dockerfile: string, printed: string, message: string): number | null {
  const named = /(?:dockerfile parse error|Dockerfile parse error|parse error)(?: on)? line (\d+)/i.exec(message)?.[1];
  if (named !== undefined) return Number(named);
  const step = [...printed.matchAll(/^Step (\d+)\/\d+ : /gm)].at(-1)?.[1];
  return step === undefined ? null : (listInstructions(dockerfile)[Number(step) - 1] ?? null);
}

/** The first line of each instruction: a backslash at a line's end continues it, comments and blank lines within do not end it. */
function listInstructions(dockerfile: string): readonly number[] {
  const starts: number[] = [];
  let isContinued = false;
  for (const [index, line] of dockerfile.split('\n').entries()) {
    const text = line.trim();
    if (text === '' || text.startsWith('#')) continue;
    if (!isContinued) starts.push(index + 1);
    isContinued = text.endsWith('\\');
  }
  return starts;
}
