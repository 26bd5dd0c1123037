// Where in a Dockerfile a build came to its end: the line of its step, or the line that the engine names.
import { readInstructions } from '../../dockerfile/readInstructions';

/** `printed` is what the engine printed, `message` its failure. 1-based; null where neither tells. */
export function findStepLine(dockerfile: string, printed: string, message: string): number | null {
  const named = /(?:dockerfile parse error|Dockerfile parse error|parse error)(?: on)? line (\d+)/i.exec(message)?.[1];
  if (named !== undefined) return Number(named);
  const step = [...printed.matchAll(/^Step (\d+)\/\d+ : /gm)].at(-1)?.[1];
  const instruction = step === undefined ? undefined : readInstructions(dockerfile.split('\n'))[Number(step) - 1];
  return instruction ? instruction.from + 1 : null;
}
