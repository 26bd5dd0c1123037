// Checks a Dockerfile with dockerfile-utils, piece by piece: whoever takes the steps decides when the next one is due.
import type { DockerfileLibrary } from './DockerfileLibrary';
import type { Finding } from './Finding';
import { kindsOfFinding } from './kindsOfFinding';
import { readInstructions } from './readInstructions';
import { splitDockerfile, type DockerfilePiece } from './splitDockerfile';

type Diagnostic = ReturnType<DockerfileLibrary['validate']>[number];

/** `ADD --unpack` is younger than the library. Three dots stand in notes for what was left out. */
const isNoFault = (quote: string): boolean => quote === '--unpack' || /^(?:\.{3}|…)/.test(quote);

export function* lintDockerfile(code: string, library: DockerfileLibrary): Generator<undefined, readonly Finding[]> {
  const lines = code.split('\n');
  const starts = findStarts(lines);
  // A few lines that show one instruction are no Dockerfile that lacks its FROM.
  const isExcerpt = !readInstructions(lines).some(({ name }) => name === 'FROM');
  const found: Finding[] = [];
  for (const [index, piece] of splitDockerfile(code).entries()) {
    if (index > 0) yield;
    found.push(...checkPiece(piece, { code, starts }, library));
  }
  return found.filter(({ kind, quote }) => !isNoFault(quote) && !(isExcerpt && kind === 'no-source')).sort((one, other) => one.from - other.from || one.to - other.to);
}

interface Whole {
  readonly code: string;
  /** Where each line begins. */
  readonly starts: readonly number[];
}

/** The library throws at some texts, such as an indented line with a variable above every FROM. */
function checkPiece(piece: DockerfilePiece, whole: Whole, library: DockerfileLibrary): readonly Finding[] {
  try {
    return validatePiece(piece, library).map((diagnostic) => toFinding(diagnostic, whole, library));
  } catch (error) {
    const at = whole.starts[piece.from] ?? 0;
    return [{ severity: 'warning', kind: 'unchecked', message: String(error), quote: '', line: piece.from + 1, from: at, to: at }];
  }
}

function validatePiece({ code, from, to }: DockerfilePiece, { validate, ValidationSeverity }: DockerfileLibrary): readonly Diagnostic[] {
  const { WARNING } = ValidationSeverity;
  const diagnostics = validate(code, {
    deprecatedMaintainer: WARNING, directiveCasing: WARNING, emptyContinuationLine: WARNING, instructionCasing: WARNING, instructionCmdMultiple: WARNING,
    instructionEntrypointMultiple: WARNING, instructionHealthcheckMultiple: WARNING, instructionJSONInSingleQuotes: WARNING, instructionWorkdirRelative: WARNING,
  });
  return diagnostics.filter(({ range }) => range.start.line >= from && range.start.line < to);
}

function findStarts(lines: readonly string[]): readonly number[] {
  let next = 0;
  return lines.map(({ length }) => {
    const start = next;
    next += length + 1;
    return start;
  });
}

function toFinding({ range, message, severity, code: number }: Diagnostic, { code, starts }: Whole, { ValidationCode }: DockerfileLibrary): Finding {
  const offset = ({ line, character }: Diagnostic['range']['start']): number => Math.min((starts[line] ?? code.length) + character, code.length);
  const [from, to] = [offset(range.start), offset(range.end)];
  const name = typeof number === 'number' ? ValidationCode[number] : undefined;
  const kind = name !== undefined && isKnown(name) ? kindsOfFinding[name] : undefined;
  return { severity: severity === 1 ? 'error' : 'warning', kind: kind ?? 'other', message: typeof message === 'string' ? message : message.value, quote: code.slice(from, to), line: range.start.line + 1, from, to };
}

function isKnown(name: string): name is keyof typeof kindsOfFinding {
  return Object.hasOwn(kindsOfFinding, name);
}
