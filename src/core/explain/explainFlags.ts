// The flags of a command among its words, each with its value and its place; what is no flag is left over.
import type { DockerCommand } from '../commands/DockerCommand';
import type { Flag } from '../commands/flags/Flag';
import { findClosest } from '../hints/findClosest';
import type { ExplainedPart } from './ExplainedPart';
import type { TypedPiece } from './TypedPiece';

export interface ExplainedFlags {
  readonly parts: readonly ExplainedPart[];
  readonly args: readonly TypedPiece[];
}

interface Reading {
  readonly flags: readonly Flag[];
  readonly command: DockerCommand | null;
  readonly pieces: readonly TypedPiece[];
  readonly parts: ExplainedPart[];
  next: number;
}

/** `isInterspersed`: flags may follow arguments. A flag that is not known is said to be so, and the rest is read on. */
export function explainFlags(pieces: readonly TypedPiece[], flags: readonly Flag[], command: DockerCommand | null, isInterspersed: boolean): ExplainedFlags {
  const reading: Reading = { flags, command, pieces, parts: [], next: 0 };
  const args: TypedPiece[] = [];
  for (let piece = take(reading); piece; piece = take(reading)) {
    if (piece.text === '--') {
      reading.parts.push({ kind: 'flags-end', place: piece.place, text: piece.text });
      break;
    }
    if (!piece.text.startsWith('-') || piece.text === '-') {
      args.push(piece);
      if (isInterspersed) continue;
      break;
    }
    if (piece.text.startsWith('--')) readLong(piece, reading);
    else readShorts(piece, reading);
  }
  return { parts: reading.parts, args: [...args, ...pieces.slice(reading.next)] };
}

function take(reading: Reading): TypedPiece | undefined {
  const piece = reading.pieces[reading.next];
  if (piece) reading.next += 1;
  return piece;
}

function readLong(piece: TypedPiece, reading: Reading): void {
  const [, name = '', assigned] = /^--([^=]*)(?:=([^]*))?$/.exec(piece.text) ?? [];
  const flag = reading.flags.find((each) => each.name === name);
  if (!flag) {
    const meant = findClosest(name, reading.flags.filter(({ isHidden }) => isHidden !== true).map((each) => each.name)).map((each) => `--${each}`);
    reading.parts.push({ kind: 'unknown-flag', place: piece.place, text: `--${name}`, meant });
  } else if (assigned !== undefined) addFlag(piece, flag, assigned, reading);
  else readValue(piece, flag, reading);
}

function readShorts(piece: TypedPiece, reading: Reading): void {
  const letters = piece.text.slice(1);
  const isAsTyped = piece.place.to - piece.place.from === piece.text.length;
  for (let index = 0; index < letters.length; index += 1) {
    const letter = letters.charAt(index);
    const flag = reading.flags.find(({ short }) => short === letter);
    // The dash belongs to the first letter; of several letters each has its own place.
    const start = piece.place.from + (index === 0 ? 0 : index + 1);
    const own = { ...piece, place: isAsTyped && letters.length > 1 ? { from: start, to: piece.place.from + index + 2 } : piece.place };
    if (!flag) {
      const meant = reading.flags.filter(({ short }) => short !== undefined && short !== letter && short.toLowerCase() === letter.toLowerCase()).map(({ short = '' }) => `-${short}`);
      reading.parts.push({ kind: 'unknown-flag', place: own.place, text: `-${letter}`, meant });
      continue;
    }
    const rest = letters.slice(index + 1).replace(/^=(?=.)/, '');
    if (flag.kind === 'bool') addFlag(own, flag, null, reading);
    else if (rest !== '') addFlag({ ...own, place: { from: own.place.from, to: piece.place.to } }, flag, rest, reading);
    else readValue(own, flag, reading);
    if (flag.kind !== 'bool') return;
  }
}

/** The value is the next word, and belongs to the flag's place. */
function readValue(piece: TypedPiece, flag: Flag, reading: Reading): void {
  if (flag.kind === 'bool') return addFlag(piece, flag, null, reading);
  const value = take(reading);
  addFlag(value ? { ...piece, place: { from: piece.place.from, to: value.place.to } } : piece, flag, value?.text ?? '', reading);
}

function addFlag({ place, text }: TypedPiece, flag: Flag, value: string | null, { parts, command }: Reading): void {
  const written = text.startsWith('--') ? `--${flag.name}` : `-${flag.short ?? ''}`;
  parts.push({ kind: 'flag', place, text: value === null || value === '' ? written : `${written} ${value}`, flag, value, command });
}
