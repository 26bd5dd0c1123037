// A long Dockerfile in pieces that can be checked one after the other, each in a few milliseconds. Each piece is a Dockerfile with the same line numbers:
// what other pieces hold is left blank, but for the few instructions that say something about the whole.
import { readInstructions } from './readInstructions';

export interface DockerfilePiece {
  readonly code: string;
  /** The lines that are this piece's to check, 0-based and half-open. */
  readonly from: number;
  readonly to: number;
}

/** Lines. A longer instruction stays whole. */
const LONGEST_PIECE = 40;
/** Stages, their names and arguments, and what may stand once in a stage. */
const frame: ReadonlySet<string> = new Set(['FROM', 'ARG', 'CMD', 'ENTRYPOINT', 'HEALTHCHECK']);

export function splitDockerfile(code: string): readonly DockerfilePiece[] {
  const lines = code.split('\n');
  if (lines.length <= LONGEST_PIECE) return [{ code, from: 0, to: lines.length }];
  const instructions = readInstructions(lines);
  const isFrame = markFrame(lines, instructions);
  const cuts = [0];
  // A comment belongs to the instruction below it, so pieces end with an instruction.
  for (const [index, { to }] of instructions.entries()) {
    const next = instructions[index + 1];
    if (next && next.to - (cuts.at(-1) ?? 0) > LONGEST_PIECE) cuts.push(to);
  }
  return cuts.map((from, index) => {
    const to = cuts[index + 1] ?? lines.length;
    return { code: lines.map((line, at) => (isFrame[at] || (at >= from && at < to) ? line : '')).join('\n'), from, to };
  });
}

function markFrame(lines: readonly string[], instructions: ReturnType<typeof readInstructions>): readonly boolean[] {
  const opening = instructions.find(({ name }) => name !== 'ARG');
  const marks = lines.map((_, at) => at < (opening?.to ?? lines.length));
  for (const { name, from, to } of instructions) if (frame.has(name)) marks.fill(true, from, to);
  return marks;
}
