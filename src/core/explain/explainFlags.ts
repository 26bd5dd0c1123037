// The flags of a command among its words, each with its value and its place; what is no flag is left over.
import type { DockerCommand } from '../commands/DockerCommand';
import type { Flag } from '../commands/flags/Flag';
import type { FlagPiece } from '../commands/flags/splitFlagWord';
import { walkFlags, type FlagStep } from '../commands/flags/walkFlags';
import type { Place } from '../commands/shell/Script';
import { findClosest } from '../hints/findClosest';
import type { ExplainedPart } from './ExplainedPart';
import type { TypedPiece } from './TypedPiece';

export interface ExplainedFlags {
  readonly parts: readonly ExplainedPart[];
  readonly args: readonly TypedPiece[];
}

/** `isInterspersed`: flags may follow arguments. A flag that is not known is said to be so, and the rest is read on. */
export function explainFlags(pieces: readonly TypedPiece[], flags: readonly Flag[], command: DockerCommand | null, isInterspersed: boolean): ExplainedFlags {
  const { steps, args } = walkFlags(pieces, flags, isInterspersed);
  return { parts: steps.flatMap((step) => explainStep(step, flags, command)), args };
}

function explainStep({ word, pieces, value }: FlagStep<TypedPiece>, flags: readonly Flag[], command: DockerCommand | null): readonly ExplainedPart[] {
  if (pieces.length === 0) return [{ kind: 'flags-end', place: word.place, text: word.text }];
  return pieces.map((piece, index) => {
    const own = placeOf(piece, word);
    if (!piece.flag) return { kind: 'unknown-flag', place: own, text: piece.name, meant: findMeant(piece.name, flags) };
    const next = index === pieces.length - 1 ? value : null;
    const place = next ? { from: own.from, to: next.place.to } : own;
    const given = piece.value ?? next?.text ?? (piece.flag.kind === 'bool' ? null : '');
    return { kind: 'flag', place, text: given === null || given === '' ? piece.name : `${piece.name} ${given}`, flag: piece.flag, value: given, command };
  });
}

/** Several letters have a place each, where the word stands as it is read: quotes and variables stand otherwise. */
function placeOf({ from, to }: FlagPiece, { place, text }: TypedPiece): Place {
  const isAsTyped = place.to - place.from === text.length;
  return isAsTyped ? { from: place.from + from, to: place.from + to } : place;
}

function findMeant(name: string, flags: readonly Flag[]): readonly string[] {
  if (name.startsWith('--')) return findClosest(name.slice(2), flags.filter(({ isHidden }) => isHidden !== true).map((flag) => flag.name)).map((each) => `--${each}`);
  return flags.flatMap(({ short = '' }) => (short !== '' && `-${short}` !== name && `-${short}`.toLowerCase() === name.toLowerCase() ? [`-${short}`] : []));
}
